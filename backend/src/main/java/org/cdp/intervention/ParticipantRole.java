package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "IATI OrganisationRole, in words: FUNDING 1, ACCOUNTABLE 2, EXTENDING 3, IMPLEMENTING 4.")
public enum ParticipantRole {
    FUNDING,
    ACCOUNTABLE,
    EXTENDING,
    IMPLEMENTING
}
