package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A PROGRAMME holds projects, a PROJECT holds activities.")
public enum InterventionLevel {
    PROGRAMME,
    PROJECT,
    ACTIVITY
}
