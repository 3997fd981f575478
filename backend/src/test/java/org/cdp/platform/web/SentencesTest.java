package org.cdp.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.cdp.support.InUrdu;
import org.junit.jupiter.api.Test;

/** What no test may come to break is said in Urdu all the same. */
class SentencesTest {

    @Test
    void every_rule_of_the_database_has_its_words_in_urdu() {
        ResourceBundle rules = ResourceBundle.getBundle("constraints");
        assertEquals(List.of(), InUrdu.unknown(rules.keySet().stream().map(rules::getString)));
    }

    @Test
    void a_sentence_without_words_is_told() {
        List<String> unknown = List.of("Nobody says this.", "line 2: This is said by nobody. Its report: /r");
        assertEquals(unknown, InUrdu.unknown(Stream.concat(unknown.stream(), Stream.of("Conflict"))));
    }
}
