package dev.switchgear.importer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into a tree. Entities that a document declares are not resolved, and nothing outside of it is read. */
final class Xml {

    /** Elements within one another. More is no diagram that somebody wrote. */
    static final int DEPTH = 200;

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * An element.
     *
     * @param name its name, without a prefix
     * @param namespace its namespace; empty if it has none
     * @param attributes its attributes without a namespace
     * @param children the elements directly within
     * @param text the text directly within, without space around it
     * @param line where it begins
     */
    record Element(
            String name,
            String namespace,
            Map<String, String> attributes,
            List<Element> children,
            String text,
            int line) {

        Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }

        Stream<Element> children(String childName) {
            return children.stream().filter(child -> child.name.equals(childName));
        }

        /** The element as it was written, on one line. */
        @Override
        public String toString() {
            StringBuilder tag = new StringBuilder("<").append(name);
            attributes.forEach((key, value) ->
                    tag.append(' ').append(key).append("=\"").append(value).append('"'));
            if (children.isEmpty() && text.isEmpty()) {
                return tag.append("/>").toString();
            }
            tag.append('>').append(text.replaceAll("\\s+", " "));
            children.forEach(tag::append);
            return tag.append("</").append(name).append('>').toString();
        }
    }

    /**
     * Reads a document.
     *
     * @param document its bytes, in the encoding that it declares
     * @return its outermost element
     * @throws UnreadableException if it is not well-formed, or nested too deep
     */
    static Element read(byte[] document) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            Xml xml = new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // Prolog.
            }
            Element root = xml.element(1);
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                // Comments behind it.
            }
            return root;
        } catch (XMLStreamException e) {
            throw notWellFormed(e);
        }
    }

    private Element element(int depth) throws UnreadableException {
        int line = line();
        if (depth > DEPTH) {
            throw new UnreadableException(line, "more than " + DEPTH + " elements within one another");
        }
        String name = reader.getLocalName();
        String namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(line(), "the entity &" + reader.getLocalName() + "; is not read");
                default -> {
                    // Comments and instructions.
                }
            }
        }
        return new Element(
                name,
                namespace,
                attributes,
                List.copyOf(children),
                text.toString().strip(),
                line);
    }

    private int next() throws UnreadableException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw notWellFormed(e);
        } catch (RuntimeException e) {
            // The JDK's reader answers some malformed input so.
            throw new UnreadableException(line(), "the XML is not well-formed");
        }
    }

    private int line() {
        return Math.max(reader.getLocation().getLineNumber(), 0);
    }

    private static UnreadableException notWellFormed(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        String said = message.substring(message.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        return new UnreadableException(
                e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0),
                "the XML is not well-formed: " + said.replaceAll("\\s+", " ").strip());
    }
}
