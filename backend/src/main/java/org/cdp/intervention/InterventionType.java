package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is done.")
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
    HOSTING
}
