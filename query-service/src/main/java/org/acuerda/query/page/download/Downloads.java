package org.acuerda.query.page.download;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Room;
import org.acuerda.query.table.TableFormat;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Registry of the addresses of files: each {@link ListTable} gets that of its page with the extension of a format. */
@Component
final class Downloads implements SmartInitializingSingleton {

    private final List<ListTable<?>> lists;
    private final RequestMappingHandlerMapping addresses;
    private final Tables tables;
    private final SiteAddress site;
    private final Publication publication;
    private final CommissionZones zones;

    Downloads(
            List<ListTable<?>> lists,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            Tables tables,
            SiteAddress site,
            Publication publication,
            CommissionZones zones) {
        this.lists = lists;
        this.addresses = addresses;
        this.tables = tables;
        this.site = site;
        this.publication = publication;
        this.zones = zones;
    }

    private static String[] paths(ListTable<?> list, TableFormat format) {
        String path = list.address() + "." + format.extension();
        return list.isShared() ? new String[] {path} : new String[] {path, Room.PATH + path};
    }

    @Override
    public void afterSingletonsInstantiated() {
        Method send = Arrays.stream(ReflectionUtils.getDeclaredMethods(TableDownload.class))
                .filter(method -> method.getName().equals("send"))
                .findFirst()
                .orElseThrow();
        for (ListTable<?> list : lists) {
            for (TableFormat format : TableFormat.values()) {
                addresses.registerMapping(
                        RequestMappingInfo.paths(paths(list, format))
                                .methods(RequestMethod.GET)
                                .options(addresses.getBuilderConfiguration())
                                .build(),
                        new TableDownload<>(list, format, tables, site, publication, zones),
                        send);
            }
        }
    }
}
