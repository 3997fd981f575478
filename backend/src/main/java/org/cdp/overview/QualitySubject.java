package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Whose records are looked at. AGENCY: itself, and what it reports. CLUSTER: itself, the interventions that"
                        + " name it, and the contributions to them.")
public enum QualitySubject {
    AGENCY,
    CLUSTER
}
