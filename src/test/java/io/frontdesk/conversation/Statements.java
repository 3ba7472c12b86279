package io.frontdesk.conversation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that a deed sends to a database; what goes on in the background meanwhile is no part of it. */
final class Statements {

    private final List<String> statements = new ArrayList<>();
    private volatile Thread doer = Thread.currentThread();

    DataSource of(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                return written(super.getConnection());
            }
        };
    }

    private Connection written(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")
                && Thread.currentThread().equals(doer)) {
            statements.add(((String) arguments[0]).replaceAll("\\s+", " "));
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** What has been sent while the deed was done. Whoever uses JDBC here prepares each statement anew. */
    List<String> during(Runnable deed) {
        doer = Thread.currentThread();
        statements.clear();
        deed.run();
        return List.copyOf(statements);
    }
}
