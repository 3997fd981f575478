package org.cdp.agency;

import io.smallrye.config.ConfigMapping;

/** The country whose agencies are the counterparts. */
@ConfigMapping(prefix = "cdp")
public interface HomeCountry {

    /** ISO 3166-1 code of the programme's own country. */
    String homeCountry();

    default Side sideOf(String country) {
        return country.equals(homeCountry()) ? Side.COUNTERPART : Side.DONOR;
    }
}
