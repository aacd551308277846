package org.acuerda.query.page.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementDetails;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.LogEntry;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.warning.AgreementWarnings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of agreements and of one agreement. */
@Controller
final class AgreementPages implements Page {

    /** Longest text, in characters, that is a heading; of a longer text the beginning is. */
    private static final int MAX_HEADING_LENGTH = 600;

    private final Agreements agreements;
    private final Sessions sessions;
    private final Provisions provisions;
    private final Membership membership;
    private final CompliancePaths paths;
    private final Records records;
    private final RemarkReader remarks;
    private final AgreementWarnings warnings;

    AgreementPages(
            Agreements agreements,
            Sessions sessions,
            Provisions provisions,
            Membership membership,
            CompliancePaths paths,
            Records records,
            RemarkReader remarks,
            AgreementWarnings warnings) {
        this.agreements = agreements;
        this.sessions = sessions;
        this.provisions = provisions;
        this.membership = membership;
        this.paths = paths;
        this.records = records;
        this.remarks = remarks;
        this.warnings = warnings;
    }

    @GetMapping({"/acuerdos", Room.PATH + "/acuerdos"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("statuses", AgreementStatus.values());
        model.addAttribute("types", Proposal.Type.values());
        model.addAttribute(
                "sessions",
                sessions.find(SessionFilter.of(asked.commission()), Slice.most())
                        .items());
        model.addAttribute(
                "provisions",
                provisions.find(ProvisionFilter.all(), Slice.most()).items());
        model.addAttribute(
                "members",
                membership
                        .members(MemberFilter.of(asked.commission()), Slice.most())
                        .items());
        find(asked, model);
        return "agreements";
    }

    /** The rows alone, for other sites. */
    @GetMapping({Room.EMBEDDED + "/acuerdos", Room.PATH + Room.EMBEDDED + "/acuerdos"})
    String rows(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        find(asked, model);
        return "embedded-agreements";
    }

    private void find(ListRequest asked, Model model) {
        model.addAttribute(
                "agreements", asked.search(AgreementFilter.class, filter -> agreements.find(filter, asked.slice())));
    }

    @GetMapping({"/acuerdos/{id}", Room.PATH + "/acuerdos/{id}"})
    String one(
            @PathVariable String id, @ModelAttribute(name = "names", binding = false) NameResolver names, Model model) {
        AgreementDetails details = agreements.byId(id).orElseThrow(() -> new PageNotFound(id));
        Optional<SessionView.Vote> vote = voteOf(details.view());
        show(details, vote, names, model);
        model.addAttribute("details", details);
        model.addAttribute("long", details.view().wording().text().length() > MAX_HEADING_LENGTH);
        model.addAttribute("warnings", warnings.of(details.view()));
        model.addAttribute("sessionId", details.view().adoption().sessionId());
        model.addAttribute("votes", new Votes());
        model.addAttribute("vote", vote.orElse(null));
        model.addAttribute("matrices", pathsOf(id));
        model.addAttribute("remarks", remarks.about(id, details.remarks()));
        model.addAttribute("history", LogEntry.of(records.find(RecordFilter.ofSubject(id), Slice.most()), names));
        model.addAttribute("feed", names.at(id) + ".atom");
        return "agreement";
    }

    /** What must be done, alone, for other sites. */
    @GetMapping({Room.EMBEDDED + "/acuerdos/{id}", Room.PATH + Room.EMBEDDED + "/acuerdos/{id}"})
    String points(
            @PathVariable String id, @ModelAttribute(name = "names", binding = false) NameResolver names, Model model) {
        AgreementDetails details = agreements.byId(id).orElseThrow(() -> new PageNotFound(id));
        show(details, voteOf(details.view()), names, model);
        return "embedded-points";
    }

    private static void show(
            AgreementDetails details, Optional<SessionView.Vote> vote, NameResolver names, Model model) {
        model.addAttribute("entry", details.entry());
        model.addAttribute("agreement", details.view());
        model.addAttribute("plainly", new AgreementSummaryText(names).of(details.entry(), vote));
    }

    private List<ComplianceMatrix> pathsOf(String agreementId) {
        return paths.find(PathFilter.ofAgreement(agreementId), Slice.most()).items().stream()
                .flatMap(path -> paths.matrix(path.view().pathId()).stream())
                .toList();
    }

    private Optional<SessionView.Vote> voteOf(AgreementView agreement) {
        return agreement
                .adoption()
                .voteId()
                .known()
                .flatMap(voteId -> sessions.byId(agreement.adoption().sessionId()).stream()
                        .flatMap(session -> session.view().deliberation().votes().stream())
                        .filter(vote -> vote.voteId().equals(voteId))
                        .max(Comparator.comparing(
                                candidate -> candidate.opening().opened().position())));
    }
}
