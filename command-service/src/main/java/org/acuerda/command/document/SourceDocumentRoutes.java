package org.acuerda.command.document;

import org.acuerda.command.document.SourceDocumentCommand.NamePerson;
import org.acuerda.command.document.SourceDocumentCommand.RecordCaption;
import org.acuerda.command.document.SourceDocumentCommand.RecordReference;
import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.command.document.SourceDocumentCommand.RegisterSourceDocument;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on source documents. */
@Configuration(proxyBeanMethods = false)
class SourceDocumentRoutes {

    @Bean
    CommandRoutes sourceDocuments() {
        return CommandRoutes.of("source-documents", "source-document", "doc")
                .creation(RegisterSourceDocument.class)
                .act("record-section", RecordSection.class)
                .act("record-reference", RecordReference.class)
                .act("name-person", NamePerson.class)
                .act("record-caption", RecordCaption.class)
                .build();
    }
}
