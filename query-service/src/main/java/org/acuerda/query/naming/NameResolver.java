package org.acuerda.query.naming;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.session.Agenda;
import org.acuerda.query.agreement.AgreementDetails;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.MemberEntry;
import org.acuerda.query.membership.Room;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.jspecify.annotations.Nullable;

/**
 * Name resolver: finds the name and the page of an identifier, in one language and for one request. A subject that is
 * not registered keeps its identifier. Each subject is looked up once.
 */
public final class NameResolver {

    private static final int SHORT_TEXT = 160;
    private static final int FEW_WORDS = 48;
    /** Prefix of a body's identifier: its liaison, where the liaison is not registered by name. */
    public static final String LIAISON = "lia-";

    private static final String FEDERATION = "00";

    private final NameSources sources;
    private final SubjectZones zones;
    private final AddressBook addresses;
    private final Room here;
    private final PageText words;
    private final int longestAgreement;
    private final Found found;

    /** @param here the room of the page that shows the names */
    public NameResolver(NameSources sources, SubjectZones zones, AddressBook addresses, Room here, PageText words) {
        this(sources, zones, addresses, here, words, SHORT_TEXT, new Found());
    }

    private NameResolver(
            NameSources sources,
            SubjectZones zones,
            AddressBook addresses,
            Room here,
            PageText words,
            int longestAgreement,
            Found found) {
        this.sources = sources;
        this.zones = zones;
        this.addresses = addresses;
        this.here = here;
        this.words = words;
        this.longestAgreement = longestAgreement;
        this.found = found;
    }

    /** What was looked up. It holds no hour and thus serves every zone. */
    private record Found(
            Map<String, Optional<SessionDetails>> sessions,
            Map<String, Optional<AgreementDetails>> agreements,
            Map<String, Optional<PathView>> paths,
            Map<String, Link> links,
            Map<String, Optional<BodyView>> bodies,
            Map<ZoneId, PageText> words) {

        Found() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    /** The same names, with agreements by a few words only, for pages whose heading names the agreement. */
    public NameResolver inBrief() {
        return new NameResolver(sources, zones, addresses, here, words, FEW_WORDS, found);
    }

    /** The same names, with hours in the zone of a subject's commission. */
    public NameResolver inZoneOf(String subjectId) {
        return in(zones.of(subjectId));
    }

    /** The same names, with hours in the zone of the first of these subjects that belongs to a commission. */
    public NameResolver inZoneOf(Collection<String> subjectIds) {
        return in(subjectIds.stream()
                .flatMap(id -> zones.find(id).stream())
                .findFirst()
                .orElseGet(zones::own));
    }

    /** Names in another language, looked up anew: some of them are words. */
    public NameResolver in(Language language) {
        return new NameResolver(sources, zones, addresses, here, words.in(language), longestAgreement, new Found());
    }

    private NameResolver in(ZoneId zone) {
        PageText there = found.words.computeIfAbsent(zone, asked -> words.in(asked, zones.areNamed(asked)));
        return there == words
                ? this
                : new NameResolver(sources, zones, addresses, here, there, longestAgreement, found);
    }

    public PageText words() {
        return words;
    }

    /** The address of a subject. */
    public String at(String id) {
        return addresses.of(id, here);
    }

    /** The address of a subject of a commission, for rows that know it; a person may be a member of several. */
    public String at(String id, String commissionId) {
        return addresses.of(id, commissionId);
    }

    /** The address of an obliged body's page on a path. */
    public String atBodyOnPath(String pathId, String bodyId) {
        return addresses.ofBodyOnPath(pathId, bodyId, here);
    }

    /** The room of a subject's commission. */
    public Room room(String id) {
        return addresses.roomOf(id, here);
    }

    /** An aggregate or a person, by the prefix of its identifier. */
    public Link subject(String id) {
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> commission(id);
            case "ses" -> session(id);
            case "mtg" -> meeting(id);
            case "agr" -> agreement(id);
            case "prv" -> provision(id);
            case "bod" -> body(id);
            case "wpl" -> workPlan(id);
            case "act" -> activity(id);
            case "doc" -> document(id);
            case "rmk" -> subject(id.substring(prefix + 1));
            case "pth" -> path(id);
            case "bcp" -> standing(id);
            case "mem", "lia" -> person(id);
            default -> Link.plain(id);
        };
    }

    public Link commission(String id) {
        return cached(id, key -> sources.membership()
                .commission(key)
                .map(found -> Link.told(found.view().name(), at(id))));
    }

    /** A session in the middle of a sentence. */
    public Link session(String id) {
        return details(id)
                .map(found -> new Link(words.uncapitalized(words.session(found.view())), at(id)))
                .orElseGet(() -> Link.plain(id));
    }

    /** An item of a session's agenda: its number and title. */
    public String item(String sessionId, String itemId) {
        return details(sessionId).stream()
                .flatMap(found -> found.view().business().agenda().stream())
                .filter(item -> item.itemId().equals(itemId))
                .map(item -> item.number() + ", «" + shortened(item.title()) + "»")
                .findFirst()
                .orElse(itemId);
    }

    /** How an item ended; one that the session's own act ended has the name of that act. */
    public String outcome(String sessionId, String itemId, Agenda.Outcome outcome) {
        Recorded<Agenda.Matter> matter = details(sessionId).stream()
                .flatMap(found -> found.view().business().agenda().stream())
                .filter(item -> item.itemId().equals(itemId))
                .map(SessionView.Item::matter)
                .findFirst()
                .orElse(Recorded.notOnRecord());
        return words().outcome(outcome, matter);
    }

    /** The item that a vote was about. */
    public String itemOfVote(String sessionId, String voteId) {
        return details(sessionId).stream()
                .flatMap(found -> found.view().deliberation().votes().stream())
                .filter(vote -> vote.voteId().equals(voteId))
                .map(SessionView.Vote::itemId)
                .map(itemId -> item(sessionId, itemId))
                .findFirst()
                .orElse(voteId);
    }

    /** A participant of a session: a member, or a guest by the name on the roll. */
    public Link attendee(String sessionId, String id) {
        Link member = person(id);
        return member.href() != null
                ? member
                : details(sessionId)
                        .map(found -> Link.told(found.nameOf(id), null))
                        .orElse(member);
    }

    public Link meeting(String id) {
        return cached(id, key -> sources.meetings()
                .byId(key)
                .map(found -> new Link(words.uncapitalized(words.meetingWithDay(found.view())), at(id))));
    }

    /** An agreement by the beginning of its text. */
    public Link agreement(String id) {
        return agreementDetails(id)
                .map(found -> agreement(id, found.view().wording().text()))
                .orElseGet(() -> Link.plain(id));
    }

    /** An agreement whose text the caller has. */
    public Link agreement(String id, String text) {
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return Link.told(shortened(closed, longestAgreement), at(id));
    }

    /** The number of an agreement's point. */
    public String point(String agreementId, String pointId) {
        return agreementDetails(agreementId).stream()
                .flatMap(found -> found.view().resolution().points().stream())
                .filter(point -> point.pointId().equals(pointId))
                .map(AgreementView.Point::number)
                .findFirst()
                .orElse(pointId);
    }

    /** A responsible person or body, with the address in its register. */
    public Link responsible(Proposal.Responsible responsible) {
        return switch (responsible.kind()) {
            case BODY, MEMBER -> Link.told(responsible.name(), at(responsible.id()));
            case NAMED -> Link.told(responsible.name(), null);
        };
    }

    /** The body that took over from a responsible one, as "now …"; null where none did. */
    public @Nullable Link successor(Proposal.Responsible responsible) {
        return responsible.kind() != Proposal.Responsible.Kind.BODY
                ? null
                : bodyDetails(responsible.id())
                        .flatMap(body -> Optional.ofNullable(body.succession()))
                        .map(succession -> body(succession.successorId()))
                        .map(successor -> successor.inWords(words.say("warning.successor", successor.text())))
                        .orElse(null);
    }

    /** An agreement with by when it is due and from whom; null where it is not known. */
    public @Nullable AgreementEntry entry(String agreementId) {
        return agreementDetails(agreementId).map(AgreementDetails::entry).orElse(null);
    }

    /** The name of a piece of evidence of an agreement. */
    public String evidence(AgreementView agreement, String evidenceId) {
        return agreement.course().evidence().stream()
                .map(AgreementView.AttachedEvidence::evidence)
                .filter(evidence -> evidence.evidenceId().equals(evidenceId))
                .map(evidence -> evidenceFacts(evidence).name())
                .findFirst()
                .orElse(evidenceId);
    }

    public EvidenceFacts evidenceFacts(Evidence evidence) {
        return EvidenceFacts.of(evidence, words);
    }

    /** An addressee of an agreement's notices. */
    public Link addressee(String agreementId, String id) {
        return agreementDetails(agreementId).stream()
                .flatMap(found -> found.view().publicity().notices().stream())
                .flatMap(notice -> notice.addressees().stream())
                .filter(addressee -> addressee.id().equals(id))
                .map(this::responsible)
                .findFirst()
                .orElseGet(() -> subject(id));
    }

    /** A member, a body's liaison, or the actor with the identifier. */
    public Link person(String id) {
        if (id.startsWith(LIAISON)) {
            Link body = body(id.substring(LIAISON.length()));
            return body.inWords(words.say("person.liaison", body.text()));
        }
        return cached(id, key -> here.member(key)
                .or(() -> sources.membership().member(key).map(MemberEntry::member))
                .map(member -> Link.told(member.name(), at(id))));
    }

    /** Who recorded something, in a role. */
    public Recorder recorder(String actor, String role) {
        return Recorder.of(actor, role, this);
    }

    /** The names of several persons, separated by commas. */
    public String people(List<String> ids) {
        return join(ids.stream().map(id -> person(id).text()));
    }

    public Link provision(String id) {
        return cached(id, key -> sources.provisions().byId(key).map(found -> Link.told(cited(found.view()), at(id))));
    }

    /** How a version of a provision is cited: "LGTAIP (2015), art. 56". */
    public static String cited(ProvisionView provision) {
        return provision.instrument() + " (" + provision.version() + "), " + provision.path();
    }

    /** The catalogued provision that a citation means; null where the catalogue has none. */
    public static @Nullable ProvisionView provisionOf(Proposal.LegalBasis basis, List<ProvisionView> provisions) {
        return basis.provisionId()
                .known()
                .flatMap(id -> provisions.stream()
                        .filter(provision -> provision.provisionId().equals(id))
                        .findFirst())
                .orElse(null);
    }

    public Link body(String id) {
        return bodyDetails(id)
                .map(found -> Link.told(found.currentName().name(), at(id)))
                .orElseGet(() -> Link.plain(id));
    }

    public Link workPlan(String id) {
        return cached(id, key -> sources.workPlans()
                .byId(key)
                .map(found -> Link.told(shortened(found.view().title()), at(id))));
    }

    /** A strategy of a work plan by the beginning of its text. */
    public String strategy(String id) {
        return sources.workPlans().find(WorkPlanFilter.all(), Slice.most()).items().stream()
                .flatMap(plan -> plan.view().aims().strategies().stream())
                .filter(strategy -> strategy.elementId().equals(id))
                .map(strategy -> shortened(strategy.text()))
                .findFirst()
                .orElse(id);
    }

    /** The place of a session: venue and city, as far as they are on record. */
    public static Recorded<String> place(SessionView session) {
        List<String> known = Stream.of(
                        session.schedule().place().venue(),
                        session.schedule().place().city())
                .flatMap(part -> part.known().stream())
                .toList();
        return known.isEmpty() ? Recorded.notOnRecord() : Recorded.of(String.join(", ", known));
    }

    /** The name of the federal entity that a key means. */
    public Recorded<String> entity(Recorded<String> key, FederalEntities entities) {
        return key.known()
                .map(known -> known.equals(FEDERATION) ? words.say("entity.federation") : entities.nameOf(known))
                .map(Recorded::of)
                .orElseGet(Recorded::notOnRecord);
    }

    /** Whether an identifier means an agreement. */
    public static boolean isAgreement(String id) {
        return id.startsWith("agr-");
    }

    public Link activity(String id) {
        return cached(id, key -> sources.activities()
                .byId(key)
                .map(found -> Link.told(shortened(words.capitalized(found.view().title())), at(id))));
    }

    public Link document(String id) {
        return cached(id, key -> sources.documents()
                .byId(key)
                .map(found -> Link.told(shortened(found.view().description().title()), at(id))));
    }

    public Link path(String id) {
        return pathDetails(id)
                .map(found -> Link.told(shortened(found.title()), at(id)))
                .orElseGet(() -> Link.plain(id));
    }

    /** An obliged body, with the address of its page on a path. */
    public Link bodyOnPath(String pathId, String bodyId) {
        return Link.told(body(bodyId).text(), atBodyOnPath(pathId, bodyId));
    }

    /** An obliged body on its path, by the identifier that joins both identifiers. */
    private Link standing(String id) {
        int body = id.indexOf("-bod-");
        if (body < 0) {
            return Link.plain(id);
        }
        String pathId = id.substring("bcp-".length(), body);
        Link standing = bodyOnPath(pathId, id.substring(body + 1));
        return standing.inWords(
                words.say("body.on-path", standing.text(), path(pathId).text()));
    }

    /** A step of a path, with the address of its definition. */
    public Link step(String pathId, String stepId) {
        return Link.told(stepTitle(pathId, stepId), at(pathId) + "#" + stepId);
    }

    /** A step of a path by its number and title, in the middle of a sentence. */
    public Link numberedStep(String pathId, String stepId) {
        Link step = step(pathId, stepId);
        return pathDetails(pathId)
                .flatMap(path -> path.step(stepId))
                .map(found -> step.inWords(
                        words.say("step.numbered", found.definition().number(), step.text())))
                .orElse(step);
    }

    /** A step of an obliged body, with the address of its records. */
    public Link stepOfBody(Obligation obligation, String stepId) {
        return Link.told(
                stepTitle(obligation.pathId(), stepId),
                atBodyOnPath(obligation.pathId(), obligation.bodyId()) + "#" + stepId);
    }

    private String stepTitle(String pathId, String stepId) {
        return pathDetails(pathId).map(path -> step(path, stepId)).orElse(stepId);
    }

    /** A step of a path by its title in the newest version that has it. */
    public static String step(PathView path, String stepId) {
        return path.layout().versions().reversed().stream()
                .flatMap(version -> version.steps().stream())
                .filter(step -> step.stepId().equals(stepId))
                .map(PathStep::title)
                .findFirst()
                .orElse(stepId);
    }

    /** The beginning of a long text, cut between words where possible. */
    public static String shortened(String text) {
        return shortened(text, SHORT_TEXT);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    public static String join(Stream<String> texts) {
        return String.join(", ", texts.toList());
    }

    private Optional<SessionDetails> details(String id) {
        return found.sessions.computeIfAbsent(id, sources.sessions()::byId);
    }

    private Optional<AgreementDetails> agreementDetails(String id) {
        return found.agreements.computeIfAbsent(id, sources.agreements()::byId);
    }

    private Optional<PathView> pathDetails(String id) {
        return found.paths.computeIfAbsent(id, key -> sources.paths().byId(key).map(Projected::view));
    }

    private Optional<BodyView> bodyDetails(String id) {
        return found.bodies.computeIfAbsent(
                id, key -> sources.bodies().byId(key).map(Projected::view));
    }

    private Link cached(String id, Function<String, Optional<Link>> find) {
        return found.links.computeIfAbsent(id, key -> find.apply(key).orElseGet(() -> Link.plain(key)));
    }
}
