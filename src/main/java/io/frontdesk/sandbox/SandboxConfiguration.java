package io.frontdesk.sandbox;

import io.frontdesk.conversation.Outbox;
import io.frontdesk.people.Roots;
import io.frontdesk.sandbox.botapi.BotApi;
import io.frontdesk.sandbox.phones.Phones;
import io.frontdesk.sandbox.world.Telegram;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the sandbox together; with a token nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoToken.class)
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration implements WebMvcConfigurer {

    /** More than a bot may send (50 MB), so that refusing is left to the rules and not to the web server. */
    private static final long GREATEST_REQUEST = 220L * 1024 * 1024;

    private static final int KEPT_IN_MEMORY = 1024 * 1024;

    @Bean
    Cast sandboxCast() {
        return Cast.read();
    }

    @Bean
    Roots castRoots(Cast cast) {
        return cast::roots;
    }

    /** On the real clock even where the application's own is turned by a test: Telegram has its own time. */
    @Bean
    Telegram sandboxTelegram(Cast cast, SandboxSettings settings) {
        Path folder = settings.folder().isBlank() ? null : Path.of(settings.folder());
        Telegram telegram = new Telegram(cast.bot(), Clock.systemUTC(), folder, settings.history());
        cast.people().forEach(member -> telegram.account(member.account()));
        return telegram;
    }

    /** Where the sandbox plays Telegram the bot goes by its time, which people can move. */
    @Bean
    @Primary
    Clock worldClock(Telegram telegram, ObjectProvider<ZoneId> zone) {
        return telegram.time().withZone(zone.getIfAvailable(() -> ZoneOffset.UTC));
    }

    /** What has happened long ago was read long ago. */
    @Bean
    static BeanPostProcessor hushedOutbox() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Outbox outbox ? new HushedOutbox(outbox) : bean;
            }
        };
    }

    @Bean
    BotApi sandboxBotApi(Telegram telegram) {
        return new BotApi(telegram);
    }

    @Bean
    Phones sandboxPhones(Telegram telegram) {
        return new Phones(telegram);
    }

    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly() {
        return new FilterRegistrationBean<>(new LoopbackOnly());
    }

    @Bean
    MultipartConfigElement multipartConfigElement() {
        return new MultipartConfigElement("", GREATEST_REQUEST, GREATEST_REQUEST, KEPT_IN_MEMORY);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/sandbox/page/**")
                .addResourceLocations("classpath:/sandbox/page/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }
}
