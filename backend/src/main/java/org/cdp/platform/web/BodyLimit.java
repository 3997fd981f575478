package org.cdp.platform.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads no more of a body than one record can need, however it is sent. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    private static final int MEBIBYTE = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        int mebibytes = Arrays.stream(context.getAnnotations())
                .filter(LargeBody.class::isInstance)
                .map(large -> ((LargeBody) large).mebibytes())
                .findFirst()
                .orElse(1);
        context.setInputStream(new Bounded(context.getInputStream(), mebibytes * MEBIBYTE));
        return context.proceed();
    }

    private static final class Bounded extends FilterInputStream {

        private final int limit;
        private long left;

        Bounded(InputStream body, int limit) {
            super(body);
            this.limit = limit;
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Refusal.of(413, "Body too large", "The body is larger than the " + limit + " bytes taken here.");
            }
        }
    }
}
