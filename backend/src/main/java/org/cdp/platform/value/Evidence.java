package org.cdp.platform.value;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Why a record is believed: its sources, how sure it is, which of its fields are a reading rather than a quote. */
@Embeddable
public record Evidence(
        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources,
        @Enumerated(EnumType.STRING) Confidence confidence,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> inferredFields,
        @Nullable String notes) {

    public static Evidence of(
            @Nullable List<Source> sources,
            @Nullable Confidence confidence,
            @Nullable List<String> inferredFields,
            @Nullable String notes) {
        return new Evidence(
                Lists.orEmpty(sources),
                confidence == null ? Confidence.DOCUMENTED : confidence,
                Lists.orEmpty(inferredFields),
                notes);
    }
}
