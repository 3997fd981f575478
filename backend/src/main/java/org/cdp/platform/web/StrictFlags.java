package org.cdp.platform.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A flag in the address is true or false; anything else is a mistake, not false. */
@Provider
public class StrictFlags implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // asked for a Boolean, it gives one
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new Flag() : null;
    }

    private static final class Flag implements ParamConverter<Boolean> {

        @Override
        public @Nullable Boolean fromString(@Nullable String text) {
            if (text == null || text.equals("true") || text.equals("false")) {
                return text == null ? null : Boolean.valueOf(text);
            }
            throw new IllegalArgumentException("must be true or false, not '" + text + "'");
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
