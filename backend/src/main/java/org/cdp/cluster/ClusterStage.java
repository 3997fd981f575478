package org.cdp.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A stage of the cluster development method, in its order. PLANNED: a vision and an action plan were"
                        + " agreed.")
public enum ClusterStage {
    SELECTED,
    DIAGNOSED,
    PLANNED,
    IMPLEMENTING,
    MONITORED,
    HANDED_OVER
}
