package org.acuerda.query.page.download;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.LongStream;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Configuration of tests: a list with more rows than a file, and one that breaks after many rows. */
@TestConfiguration(proxyBeanMethods = false)
class LongLists {

    static final String LONG = "/larga/1";
    static final String BROKEN = "/rota/1";

    @Bean
    ListTable<Long> longList() {
        return new LongList("/larga/{number}", 120_000);
    }

    @Bean
    ListTable<Long> brokenList() {
        return new LongList("/rota/{number}", 20_000);
    }

    /**
     * Numbers from 0 on, slice by slice.
     *
     * @param address of the list
     * @param readable how many can be read before it breaks
     */
    record LongList(String address, long readable) implements ListTable<Long> {

        private static final long TOTAL = 120_000;

        @Override
        public Listing<Long> find(TableRequest request, Slice slice) {
            long from = slice.cursor() == null ? 0 : Long.parseLong(slice.cursor());
            if (from >= readable) {
                throw new MongoException("The read model is away");
            }
            List<Long> items =
                    LongStream.range(from, from + slice.size()).boxed().toList();
            long next = from + slice.size();
            return new Listing<>(AsOf.NOTHING, TOTAL, items, next < TOTAL ? Long.toString(next) : null);
        }

        @Override
        public String name(TableRequest request) {
            return "larga";
        }

        @Override
        public String title(TableRequest request) {
            return request.words().say("table.bitacora");
        }

        @Override
        public Columns<Long> columns(TableRequest request) {
            return Columns.<Long>of(request).number("position", (number, names) -> number);
        }
    }
}
