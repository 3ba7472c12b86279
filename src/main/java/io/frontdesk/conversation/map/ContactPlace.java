package io.frontdesk.conversation.map;

/** The company's employees, and the private talks one has. */
public sealed interface ContactPlace extends Place {

    enum Box {
        UNREAD,
        ALL
    }

    /** The lists with their counts. */
    record Contacts() implements ContactPlace {}

    record Talks(Box box, int page) implements ContactPlace {}

    /** Choosing whom to write to. */
    record Employees(int page) implements ContactPlace {}

    /** The same among those who were looked for. */
    record EmployeesFound(int page) implements ContactPlace {}

    record Contact(long person) implements ContactPlace {}
}
