package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is done. OTHER: none of these, or a file from elsewhere does not say which.")
public enum InterventionType {
    AWARENESS,
    DIAGNOSTIC_STUDY,
    TRAINING,
    COMMON_FACILITY,
    NETWORK,
    MARKET_ACCESS,
    TECHNOLOGY,
    FINANCE,
    INFRASTRUCTURE,
    POLICY,
    STUDY_TOUR,
    RESEARCH,
    MATCHMAKING,
    PRODUCT_DEVELOPMENT,
    AGENT_PLACEMENT,
    ACADEMIC_LINKAGE,
    HOSTING,
    OTHER
}
