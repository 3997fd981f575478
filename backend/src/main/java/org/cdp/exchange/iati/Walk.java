package org.cdp.exchange.iati;

import java.util.Iterator;
import java.util.List;
import org.jaxen.BaseXPath;
import org.jaxen.DefaultNavigator;
import org.jaxen.JaxenConstants;
import org.jaxen.JaxenException;
import org.jaxen.XPath;
import org.jaxen.util.SingleObjectIterator;
import org.jspecify.annotations.Nullable;

/** Lets Jaxen walk our elements. The node above the root, which XPath's {@code /} means, is the root's {@link Top}. */
final class Walk extends DefaultNavigator {

    private static final long serialVersionUID = 1L;

    static final Walk WALK = new Walk();

    private Walk() {}

    /** What is above a root. */
    record Top(Element root) {}

    private static final class Path extends BaseXPath {
        private static final long serialVersionUID = 1L;

        Path(String expression) throws JaxenException {
            super(expression, WALK);
        }
    }

    @Override
    public XPath parseXPath(String expression) throws JaxenException {
        return new Path(expression);
    }

    @Override
    public Iterator<?> getChildAxisIterator(Object node) {
        return switch (node) {
            case Top top -> new SingleObjectIterator(top.root());
            case Element element -> element.content().iterator();
            default -> JaxenConstants.EMPTY_ITERATOR;
        };
    }

    @Override
    public Iterator<?> getAttributeAxisIterator(Object node) {
        return node instanceof Element element ? element.attributeNodes().iterator() : JaxenConstants.EMPTY_ITERATOR;
    }

    @Override
    public Iterator<?> getParentAxisIterator(Object node) {
        Object parent = getParentNode(node);
        return parent == null ? JaxenConstants.EMPTY_ITERATOR : new SingleObjectIterator(parent);
    }

    @Override
    public @Nullable Object getParentNode(Object node) {
        if (!(node instanceof Node part)) {
            return null;
        }
        Element parent = part.parent();
        return parent == null && part instanceof Element root ? new Top(root) : parent;
    }

    @Override
    public @Nullable Object getDocumentNode(Object node) {
        if (!(node instanceof Node part)) {
            return node;
        }
        Element parent = part.parent();
        return parent == null ? new Top((Element) part) : getDocumentNode(parent);
    }

    @Override
    public String getElementNamespaceUri(Object element) {
        return ((Element) element).name().namespace();
    }

    @Override
    public String getElementName(Object element) {
        return ((Element) element).name().local();
    }

    @Override
    public String getElementQName(Object element) {
        return ((Element) element).name().written();
    }

    @Override
    public String getAttributeNamespaceUri(Object attribute) {
        return ((Attribute) attribute).name().namespace();
    }

    @Override
    public String getAttributeName(Object attribute) {
        return ((Attribute) attribute).name().local();
    }

    @Override
    public String getAttributeQName(Object attribute) {
        return ((Attribute) attribute).name().written();
    }

    @Override
    public boolean isDocument(Object node) {
        return node instanceof Top;
    }

    @Override
    public boolean isElement(Object node) {
        return node instanceof Element;
    }

    @Override
    public boolean isAttribute(Object node) {
        return node instanceof Attribute;
    }

    @Override
    public boolean isNamespace(Object node) {
        return false;
    }

    @Override
    public boolean isComment(Object node) {
        return false;
    }

    @Override
    public boolean isText(Object node) {
        return node instanceof Text;
    }

    @Override
    public boolean isProcessingInstruction(Object node) {
        return false;
    }

    @Override
    public String getCommentStringValue(Object comment) {
        return "";
    }

    @Override
    public String getElementStringValue(Object element) {
        return ((Element) element).text();
    }

    @Override
    public String getAttributeStringValue(Object attribute) {
        return ((Attribute) attribute).text();
    }

    @Override
    public String getNamespaceStringValue(Object namespace) {
        return "";
    }

    @Override
    public String getTextStringValue(Object text) {
        return ((Text) text).text();
    }

    @Override
    public String getNamespacePrefix(Object namespace) {
        return "";
    }

    /** What a path leads to: nodes only. */
    static List<Node> nodes(List<?> found) {
        return found.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }
}
