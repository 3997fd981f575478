package org.cdp.funding;

import jakarta.ws.rs.core.MediaType;
import org.cdp.platform.web.Problem.Fault;

/** How a caller finds the n-th rate in the file that was sent. */
enum RatePlace {
    /** By its row; the first is that of the header. */
    TABLE {
        @Override
        Fault at(int index, String field, String detail) {
            return Fault.cell(index + 2, field, detail);
        }
    },
    /** By a JSON pointer. */
    JSON {
        @Override
        Fault at(int index, String field, String detail) {
            return new Fault("/rates/" + index + "/" + field, null, detail);
        }
    };

    static RatePlace in(MediaType type) {
        return type.isCompatible(MediaType.valueOf(RateFileReader.MEDIA_TYPE)) ? TABLE : JSON;
    }

    abstract Fault at(int index, String field, String detail);
}
