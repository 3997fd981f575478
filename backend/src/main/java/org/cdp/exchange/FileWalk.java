package org.cdp.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file of one format and tells, one by one, which records it speaks of and what is wrong with it. */
interface FileWalk {

    ImportFormat format();

    /** @throws org.cdp.exchange.iati.RefusedFile when the file can't be taken at all */
    void walk(Import of, Opening file, Sink sink) throws IOException;

    /** Opens the file, from its start each time. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Where what is read goes. */
    interface Sink extends Findings {

        void said(Said<?, ?> said);
    }

    /** Where all goes that is no record. */
    interface Findings {

        /** A set of exchange rates, which comes in whole. */
        void rates(RateSet set, Place place);

        /** The words of an IATI file of a record that was told. */
        void words(KeptWords words);

        void trouble(Trouble trouble);

        /** Tells of a record that can't even be told in the words of the register. Why, is told as trouble. */
        void refused(Place place, String what);
    }
}
