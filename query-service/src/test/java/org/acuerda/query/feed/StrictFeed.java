package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;

/** Feed as a reader takes it; every rule of RFC 4287 for feeds and entries is checked. */
record StrictFeed(Feed feed) {

    static StrictFeed read(byte[] document) {
        try {
            Feed feed = (Feed) new WireFeedInput(true, Locale.ROOT)
                    .build(new SAXBuilder(XMLReaders.NONVALIDATING).build(new ByteArrayInputStream(document)));
            StrictFeed strict = new StrictFeed(feed);
            strict.check();
            return strict;
        } catch (java.io.IOException | org.jdom2.JDOMException | FeedException unreadable) {
            throw new AssertionError("No Atom feed", unreadable);
        }
    }

    private void check() {
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getXmlBase()).isNull();
        assertThat(URI.create(feed.getId()).isAbsolute()).isTrue();
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(address("self")).isNotBlank();
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(URI.create(entry.getId()).isAbsolute()).isTrue();
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull().isBeforeOrEqualTo(feed.getUpdated());
            assertThat(entry.getAuthors()).isNotEmpty();
            assertThat(entry.getAlternateLinks()).hasSize(1);
            assertThat(entry.getSummary().getValue()).isNotBlank();
        });
        assertThat(feed.getEntries().stream().map(Entry::getUpdated)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    List<String> ids() {
        return feed.getEntries().stream().map(Entry::getId).toList();
    }

    List<String> titles() {
        return feed.getEntries().stream().map(Entry::getTitle).toList();
    }

    /** The address of a link of the feed; empty where it has no link of the relation. */
    String address(String relation) {
        return java.util.stream.Stream.concat(feed.getOtherLinks().stream(), feed.getAlternateLinks().stream())
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
