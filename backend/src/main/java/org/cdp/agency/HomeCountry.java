package org.cdp.agency;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;

/** The country whose agencies are the counterparts. */
@ConfigMapping(prefix = "cdp")
public interface HomeCountry {

    /** ISO 3166-1 code of the programme's own country. */
    @Pattern(regexp = "[A-Z]{2}")
    String homeCountry();

    default Side sideOf(String country) {
        return country.equals(homeCountry()) ? Side.COUNTERPART : Side.DONOR;
    }
}
