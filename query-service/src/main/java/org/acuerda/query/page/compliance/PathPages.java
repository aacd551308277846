package org.acuerda.query.page.compliance;

import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Controller of the pages of compliance paths: all paths, one path with its route and matrix, and one body on
 * the path.
 */
@Controller
final class PathPages implements Page {

    private final CompliancePaths paths;
    private final Provisions provisions;
    private final Bodies bodies;
    private final FederalEntities entities;
    private final RemarkReader remarks;
    private final Records records;

    PathPages(
            CompliancePaths paths,
            Provisions provisions,
            Bodies bodies,
            FederalEntities entities,
            RemarkReader remarks,
            Records records) {
        this.paths = paths;
        this.provisions = provisions;
        this.bodies = bodies;
        this.entities = entities;
        this.remarks = remarks;
        this.records = records;
    }

    @GetMapping({"/rutas", Room.PATH + "/rutas"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        Listing<Projected<PathView>> found =
                asked.search(PathFilter.class, filter -> paths.find(filter, asked.slice()));
        model.addAttribute("paths", found);
        model.addAttribute(
                "matrices",
                found.items().stream().map(path -> matrix(path.view().pathId())).toList());
        model.addAttribute(
                "provisions",
                provisions.find(ProvisionFilter.all(), Slice.most()).items());
        model.addAttribute("bodies", bodies.find(BodyFilter.all(), Slice.most()).items());
        return "paths";
    }

    @GetMapping({"/rutas/{pathId}", Room.PATH + "/rutas/{pathId}"})
    String one(
            @PathVariable String pathId,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        ComplianceMatrix matrix = matrix(pathId);
        show(matrix, asked, model);
        model.addAttribute("map", EntityMap.of(matrix));
        model.addAttribute("percentage", Percentage.of(matrix));
        model.addAttribute("remarks", remarks.about(pathId));
        model.addAttribute("history", LogEntry.of(records.find(RecordFilter.ofSubject(pathId), Slice.most()), names));
        return "path";
    }

    /** The matrix alone, for other sites. */
    @GetMapping({Room.EMBEDDED + "/rutas/{pathId}", Room.PATH + Room.EMBEDDED + "/rutas/{pathId}"})
    String matrix(
            @PathVariable String pathId,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            Model model) {
        show(matrix(pathId), asked, model);
        return "embedded-matrix";
    }

    /** The map alone, for other sites. */
    @GetMapping({Room.EMBEDDED + "/rutas/{pathId}/mapa", Room.PATH + Room.EMBEDDED + "/rutas/{pathId}/mapa"})
    String map(@PathVariable String pathId, Model model) {
        ComplianceMatrix matrix = matrix(pathId);
        add(matrix, model);
        model.addAttribute("map", EntityMap.of(matrix));
        return "embedded-map";
    }

    private void show(ComplianceMatrix matrix, ListRequest asked, Model model) {
        add(matrix, model);
        model.addAttribute(
                "shown", MatrixRows.of(matrix.rows(), asked.filter(MatrixRows.Filter.class), asked.text("sort")));
        model.addAttribute("marks", StepMark.values());
        model.addAttribute("stops", StepProgress.of(matrix));
    }

    @GetMapping({"/rutas/{pathId}/organismos/{bodyId}", Room.PATH + "/rutas/{pathId}/organismos/{bodyId}"})
    String body(@PathVariable String pathId, @PathVariable String bodyId, Model model) {
        ComplianceMatrix matrix = matrix(pathId);
        add(matrix, model);
        model.addAttribute(
                "standing",
                BodyPathView.of(matrix, bodyId, paths.standing(pathId, bodyId).map(Projected::view))
                        .orElseThrow(() -> new PageNotFound(bodyId)));
        model.addAttribute("remarks", remarks.about(CompliancePaths.standingId(pathId, bodyId)));
        return "body-on-path";
    }

    private ComplianceMatrix matrix(String pathId) {
        return paths.matrix(pathId).orElseThrow(() -> new PageNotFound(pathId));
    }

    private void add(ComplianceMatrix matrix, Model model) {
        PathView path = matrix.view();
        model.addAttribute("path", path);
        model.addAttribute("matrix", matrix);
        model.addAttribute("entities", entities);
        model.addAttribute(
                "provision",
                provisions
                        .byId(path.anchor().provisionId())
                        .map(Projected::view)
                        .orElse(null));
    }
}
