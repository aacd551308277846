package org.acuerda.query.page.register;

import org.acuerda.query.answer.Projected;
import org.acuerda.query.document.SourceDocumentFilter;
import org.acuerda.query.document.SourceDocumentView;
import org.acuerda.query.document.SourceDocuments;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of source documents, and of one document with what it names. */
@Controller
final class DocumentPages implements Page {

    private final SourceDocuments documents;
    private final RemarkReader remarks;

    DocumentPages(SourceDocuments documents, RemarkReader remarks) {
        this.documents = documents;
        this.remarks = remarks;
    }

    @GetMapping("/documentos")
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute(
                "documents", asked.search(SourceDocumentFilter.class, filter -> documents.find(filter, asked.slice())));
        return "documents";
    }

    @GetMapping("/documentos/{id}")
    String one(@PathVariable String id, Model model) {
        Projected<SourceDocumentView> found = documents.byId(id).orElseThrow(() -> new PageNotFound(id));
        model.addAttribute("found", found);
        model.addAttribute("document", found.view());
        model.addAttribute("remarks", remarks.about(id));
        return "document";
    }
}
