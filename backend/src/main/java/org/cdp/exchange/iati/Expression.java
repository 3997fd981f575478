package org.cdp.exchange.iati;

import java.util.List;
import org.jaxen.JaxenException;
import org.jaxen.SimpleNamespaceContext;
import org.jaxen.SimpleVariableContext;
import org.jaxen.XPath;
import org.jspecify.annotations.Nullable;

/** One XPath of the ruleset. What a loop puts in place of {@code '$1'} is a variable here, so no text can be taken for XPath. */
final class Expression {

    private static final String GROUP = "group";

    private final XPath path;
    private final SimpleVariableContext variables = new SimpleVariableContext();

    private Expression(String text) {
        try {
            path = Walk.WALK.parseXPath(text);
            SimpleNamespaceContext namespaces = new SimpleNamespaceContext();
            namespaces.addNamespace("xml", "http://www.w3.org/XML/1998/namespace");
            path.setNamespaceContext(namespaces);
            path.setVariableContext(variables);
        } catch (JaxenException e) {
            throw new IllegalStateException(text, e);
        }
    }

    static Expression of(String text) {
        return new Expression(text);
    }

    /** Of a loop over groups: {@code '$1'} means the value that the group has in common. */
    static Expression ofLoop(String text) {
        return new Expression(text.replace("'$1'", "$" + GROUP));
    }

    synchronized List<Node> nodes(Element context) {
        return nodes(context, null);
    }

    synchronized List<Node> nodes(Element context, @Nullable String group) {
        variables.setVariableValue(GROUP, group == null ? "" : group);
        try {
            return Walk.nodes(path.selectNodes(context));
        } catch (JaxenException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized boolean isTrue(Element context, @Nullable String group) {
        variables.setVariableValue(GROUP, group == null ? "" : group);
        try {
            return path.booleanValueOf(context);
        } catch (JaxenException e) {
            throw new IllegalStateException(e);
        }
    }
}
