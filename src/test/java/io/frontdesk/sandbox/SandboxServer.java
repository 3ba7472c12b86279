package io.frontdesk.sandbox;

import io.frontdesk.sandbox.botapi.BotApi;
import io.frontdesk.sandbox.botapi.Faults;
import io.frontdesk.sandbox.botapi.Refused;
import io.frontdesk.sandbox.botapi.Traffic;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.Phones;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.Telegram;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** A Telegram of its own for tests: on a free port, outliving the bots that talk to it. */
public final class SandboxServer implements AutoCloseable {

    /** Any token of this shape is taken. */
    public static final String TOKEN = "7400000001:sandbox-token";

    private final ServletWebServerApplicationContext context;

    /** The sandbox without the application behind it. No bean itself, so that the application never finds it. */
    @ComponentScan(
            basePackages = "io.frontdesk.sandbox",
            excludeFilters = {
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {Enrolment.class, FirstLessons.class}),
                @Filter(type = FilterType.REGEX, pattern = "io\\.frontdesk\\.sandbox\\.demo\\..*")
            })
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Application {}

    private SandboxServer(String folder) {
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=sandbox-alone",
                        "--spring.threads.virtual.enabled=true",
                        "--spring.main.register-shutdown-hook=false",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--telegram.token=",
                        "--sandbox.folder=" + folder);
    }

    /** With the cast of the demonstration, and nothing said yet. */
    public static SandboxServer start() {
        return new SandboxServer("");
    }

    /** With what the folder holds. */
    public static SandboxServer start(Path folder) {
        return new SandboxServer(folder.toString());
    }

    /** What {@code telegram.api-url} is to be set to. */
    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + port() + "/sandbox");
    }

    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public Phones phones() {
        return context.getBean(Phones.class);
    }

    /** The phone of a person with this Telegram id, who is registered with a made-up name where unknown. */
    public Phone phone(long id) {
        return telegram().chat(id).isPresent() ? phones().of(id) : phones().add(Account.of(id, "Person " + id));
    }

    public Cast cast() {
        return context.getBean(Cast.class);
    }

    public Telegram telegram() {
        return context.getBean(Telegram.class);
    }

    public Faults faults() {
        return context.getBean(BotApi.class).faults();
    }

    /** The invalid calls so far. */
    public List<Refused> refused() {
        return context.getBean(BotApi.class).refused();
    }

    public void forgetRefused() {
        context.getBean(BotApi.class).forgetRefused();
    }

    public void watch(Traffic traffic) {
        context.getBean(BotApi.class).watch(traffic);
    }

    @Override
    public void close() {
        context.close();
    }
}
