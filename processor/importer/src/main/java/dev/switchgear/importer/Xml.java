package dev.switchgear.importer;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML into a tree. Entities that a document declares are not resolved, and nothing outside of it is read. */
final class Xml {

    /** Elements within one another. More is no diagram that somebody wrote, and JDK 25 reads no more than 100. */
    static final int DEPTH = 90;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private static final int PROLOG = 200;

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

        /** Elements are equal if they are the same: one that reads alike stands elsewhere. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
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
     * @param document its bytes, in the encoding that it declares, or else in UTF-8
     * @return its outermost element
     * @throws UnreadableException if it is not well-formed, or nested too deep
     */
    static Element read(byte[] document) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            Xml xml = new Xml(factory.createXMLStreamReader(new StringReader(decoded(document))));
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

    /** The text of a document. The JDK's reader, which could find out itself, prints what it thinks of bytes that are none. */
    private static String decoded(byte[] document) throws UnreadableException {
        Charset charset = charset(document);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(0, "it is no text in " + charset);
        }
    }

    private static Charset charset(byte[] document) throws UnreadableException {
        String prolog = new String(document, 0, Math.min(document.length, PROLOG), StandardCharsets.ISO_8859_1);
        if (prolog.startsWith("\u00FE\u00FF") || prolog.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher encoding = ENCODING.matcher(prolog);
        if (!encoding.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(encoding.group(1));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(1, "the encoding " + encoding.group(1) + " is unknown");
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
