package org.acuerda.command.document;

import org.acuerda.command.acts.Acts;
import org.acuerda.command.document.SourceDocumentCommand.NamePerson;
import org.acuerda.command.document.SourceDocumentCommand.RecordCaption;
import org.acuerda.command.document.SourceDocumentCommand.RecordReference;
import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.command.document.SourceDocumentCommand.RegisterSourceDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on source documents to the outside. */
@Configuration(proxyBeanMethods = false)
class SourceDocumentActs {

    @Bean
    Acts sourceDocuments() {
        return Acts.of("source-documents", "source-document", "doc")
                .creation(RegisterSourceDocument.class)
                .act("record-section", RecordSection.class)
                .act("record-reference", RecordReference.class)
                .act("name-person", NamePerson.class)
                .act("record-caption", RecordCaption.class)
                .build();
    }
}
