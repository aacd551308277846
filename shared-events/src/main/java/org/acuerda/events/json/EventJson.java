package org.acuerda.events.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acuerda.events.IsoTextJson;
import org.acuerda.events.RecordedJson;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.session.Roll;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON of events, written and read back in one way: for the store, the journal, commands and contract files. */
public final class EventJson {

    /** The member that says which record of a sealed type it is. */
    static final String KIND = "kind";

    private static final int MAX_NESTING = 64;

    private static final JsonMapper MAPPER = customize(JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build()))
            .build();

    private EventJson() {}

    /**
     * The mapper that keeps the order of record components, writes dates as ISO text and refuses what it does not know, so
     * that nothing is lost without an error. It is immutable and one for all, because what it learns of a type it keeps.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Applies the rules of {@link #mapper()} to a builder that someone else made. */
    public static JsonMapper.Builder customize(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addMixIn(Term.class, TermKinds.class)
                .addMixIn(Evidence.class, EvidenceKinds.class)
                .addMixIn(Roll.Entry.class, RollKinds.class)
                .addMixIn(PathStep.StepTerm.class, StepTermKinds.class)
                .addModule(IsoTextJson.module())
                .addModule(RecordedJson.module());
    }

    /** The records of a sealed type by their kinds, in the order of this file; empty where it has no kinds. */
    static Map<String, Class<?>> kinds(Class<?> type) {
        Class<?> mixIn = MAPPER.serializationConfig().findMixInClassFor(type);
        JsonSubTypes types = mixIn == null ? null : mixIn.getAnnotation(JsonSubTypes.class);
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        if (types != null) {
            for (JsonSubTypes.Type each : types.value()) {
                kinds.put(each.name(), each.value());
            }
        }
        return kinds;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = EventJson.KIND)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Term.FixedDate.class, name = "FIXED_DATE"),
        @JsonSubTypes.Type(value = Term.AfterEvent.class, name = "AFTER_EVENT")
    })
    private interface TermKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = EventJson.KIND)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Evidence.File.class, name = "FILE"),
        @JsonSubTypes.Type(value = Evidence.Link.class, name = "LINK")
    })
    private interface EvidenceKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = EventJson.KIND)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Roll.Arrival.class, name = "ARRIVAL"),
        @JsonSubTypes.Type(value = Roll.Departure.class, name = "DEPARTURE"),
        @JsonSubTypes.Type(value = Roll.Absence.class, name = "ABSENCE")
    })
    private interface RollKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = EventJson.KIND)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PathStep.StepTerm.OnDate.class, name = "ON_DATE"),
        @JsonSubTypes.Type(value = PathStep.StepTerm.AfterFact.class, name = "AFTER_FACT"),
        @JsonSubTypes.Type(value = PathStep.StepTerm.AfterStep.class, name = "AFTER_STEP")
    })
    private interface StepTermKinds {}
}
