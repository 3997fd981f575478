package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What an overlap has in common. CLUSTER: one cluster, and one type of intervention. TRADE: two clusters of one"
                        + " trade, whatever type: they share a class of ISIC Rev. 4, or lie in one district and their sectors"
                        + " have like names.")
public enum OverlapScope {
    CLUSTER,
    TRADE
}
