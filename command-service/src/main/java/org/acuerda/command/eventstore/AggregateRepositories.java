package org.acuerda.command.eventstore;

import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Registers a {@link KeepingRepository} for each aggregate under the name by which Axon looks for one. */
@Component
final class AggregateRepositories implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ListableBeanFactory beans = (ListableBeanFactory) registry;
        for (String name : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            Class<?> aggregate = beans.getType(name, false);
            if (aggregate != null) {
                registry.registerBeanDefinition(
                        StringUtils.uncapitalize(aggregate.getSimpleName()) + "Repository", repository(aggregate));
            }
        }
    }

    private static RootBeanDefinition repository(Class<?> aggregate) {
        RootBeanDefinition definition = new RootBeanDefinition(KeepingRepository.class);
        definition.setFactoryMethodName("of");
        definition.setTargetType(ResolvableType.forClassWithGenerics(Repository.class, aggregate));
        definition.getConstructorArgumentValues().addGenericArgumentValue(aggregate);
        definition
                .getConstructorArgumentValues()
                .addGenericArgumentValue(new RuntimeBeanReference(Configuration.class));
        definition.getConstructorArgumentValues().addGenericArgumentValue(new RuntimeBeanReference(KeptStates.class));
        return definition;
    }
}
