package org.cdp.platform.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link PartialDate} as the text it was reported with; the database derives its first and last day. */
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }
}
