package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, element by element, whatever the namespace (there are two). Document types and with them
 * entities are refused. {@link CellFormatException}: it is not well-formed.
 */
final class XlsxXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    XlsxXml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw unreadable(e);
        }
    }

    /** Goes to the next beginning or end of an element; tells whether there is one. */
    boolean next() {
        while (step()) {
            if (reader.isStartElement() || reader.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it stands at the beginning of an element of that name. */
    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Tells whether it stands at the end of an element of that name. */
    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Returns an attribute of that name in any namespace; null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns the text up to the end of the element it stands at, without that of elements within. */
    String text() {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && step()) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            } else if (reader.isCharacters() && depth == 1 && text.length() <= CellText.MAX_LENGTH) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** Returns the texts of a string item, up to its end: all runs, without how they are read (ふりがな). */
    String richText(String element) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (next() && !ends(element)) {
            if (begins("rPh") || ends("rPh")) {
                reading = begins("rPh");
            } else if (begins("t") && !reading && text.length() <= CellText.MAX_LENGTH) {
                text.append(text());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean step() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw XlsxParts.noWorkbook();
            }
            return true;
        } catch (CellFormatException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** The stream's own refusal comes through the parser unchanged or as a cause. */
    private static CellFormatException unreadable(Exception e) {
        return e.getCause() instanceof CellFormatException refused ? refused : XlsxParts.noWorkbook();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
