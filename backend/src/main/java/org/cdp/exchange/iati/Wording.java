package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says an entry so that it breaks no rule: in its publisher's words as far as these break none, else in the register's. */
record Wording(Clean clean, Order order) {

    /**
     * @param own what the register says, which breaks no rule
     * @param wanted what its publisher says of it
     */
    Element of(Element own, Element wanted) {
        if (!clean.canTell()) {
            return own;
        }
        if (clean.is(wanted)) {
            return wanted;
        }
        Map<Set<String>, List<Element>> taken = new LinkedHashMap<>();
        order.groups().forEach(group -> taken.put(group, Order.in(group, own)));
        Element said = clean.is(assembled(wanted, taken)) ? wanted : own;
        for (Set<String> group : order.groups()) {
            List<Element> words = Order.in(group, wanted);
            if (!words.isEmpty() && !same(words, Order.in(group, own))) {
                taken.put(group, best(said, taken, group, words));
            }
        }
        return assembled(said, taken);
    }

    /** What the register says, but these of its publisher's words. */
    Element with(Element own, Element words, String name) {
        Map<Set<String>, List<Element>> taken = new LinkedHashMap<>();
        order.groups().forEach(group -> taken.put(group, Order.in(group, group.contains(name) ? words : own)));
        return assembled(own, taken);
    }

    /** All words of a group; else each that breaks no rule; else the register's own. */
    private List<Element> best(
            Element said, Map<Set<String>, List<Element>> taken, Set<String> group, List<Element> words) {
        Map<Set<String>, List<Element>> tried = new LinkedHashMap<>(taken);
        tried.put(group, words);
        if (clean.is(assembled(said, tried))) {
            return words;
        }
        List<Element> sound = new ArrayList<>();
        if (Order.isSplit(group) && words.size() > 1) {
            for (Element one : words) {
                tried.put(group, Stream.concat(sound.stream(), Stream.of(one)).toList());
                if (clean.is(assembled(said, tried))) {
                    sound.add(one);
                }
            }
        }
        return sound.isEmpty() ? taken.getOrDefault(group, List.of()) : sound;
    }

    private static boolean same(List<Element> one, List<Element> other) {
        return written(one).equals(written(other));
    }

    private static List<String> written(List<Element> elements) {
        return elements.stream()
                .map(element -> Verbatim.of(element, child -> false))
                .toList();
    }

    /** @param said whose attributes it has */
    static Element assembled(Element said, Map<Set<String>, List<Element>> taken) {
        Element entry = Build.root(said.name().local());
        said.attributeNodes().forEach(attribute -> entry.give(attribute.name(), attribute.text()));
        taken.values().forEach(elements -> elements.forEach(element -> Build.copy(element, entry)));
        return entry;
    }
}
