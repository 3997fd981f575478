package org.cdp.exchange;

import java.util.ArrayList;
import java.util.List;
import org.cdp.platform.data.Stored;

/** Hands on what a file says, in its order, with the verdict on each record: of many together, as judging one by one is slow. */
final class Batch implements FileWalk.Sink {

    /** Two statements of 128 rows, which is what the driver writes in one at most. */
    static final int AT_ONCE = 256;

    /** And of no more characters, for one record may have a million of them. */
    private static final int MOST_CHARACTERS = 1 << 22;

    private final Trial trial;
    private final Next next;
    private final List<Waiting<?, ?>> waiting = new ArrayList<>(AT_ONCE);
    private int characters;

    /** A record that waits, and what was told since. */
    record Waiting<G, E extends Stored<?>>(Said<G, E> said, List<Trouble> after) {}

    /** Where it goes. */
    interface Next extends FileWalk.Findings {
        void judged(List<Judged<?, ?>> all);
    }

    Batch(Trial trial, Next next) {
        this.trial = trial;
        this.next = next;
    }

    @Override
    public void said(Said<?, ?> said) {
        waiting.add(new Waiting<>(said, new ArrayList<>()));
        characters += said.toString().length();
        if (waiting.size() == AT_ONCE || characters >= MOST_CHARACTERS) {
            end();
        }
    }

    @Override
    public void rates(RateSet set, Place place) {
        end();
        next.rates(set, place);
    }

    @Override
    public void words(KeptWords words) {
        end();
        next.words(words);
    }

    @Override
    public void trouble(Trouble trouble) {
        if (waiting.isEmpty()) {
            next.trouble(trouble);
        } else {
            List<Trouble> after = waiting.getLast().after();
            after.add(trouble);
            if (after.size() == AT_ONCE) {
                end();
            }
        }
    }

    @Override
    public void refused(Place place, String what) {
        end();
        next.refused(place, what);
    }

    /** Nothing waits any longer. */
    void end() {
        if (!waiting.isEmpty()) {
            next.judged(trial.judge(waiting));
            waiting.clear();
            characters = 0;
        }
    }
}
