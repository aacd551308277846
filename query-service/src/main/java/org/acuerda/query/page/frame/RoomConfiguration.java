package org.acuerda.query.page.frame;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of the rooms: puts their door before the pages. */
@Configuration(proxyBeanMethods = false)
class RoomConfiguration implements WebMvcConfigurer {

    private final RoomDoor door;

    RoomConfiguration(RoomDoor door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the wait for the record that the reader has just made, which may have made the subject.
        registry.addInterceptor(door).order(Ordered.LOWEST_PRECEDENCE);
    }
}
