package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatCommand;
import io.frontdesk.conversation.map.ChatCommand.Add;
import io.frontdesk.conversation.map.ChatCommand.Leave;
import io.frontdesk.conversation.map.ChatCommand.Remove;
import io.frontdesk.conversation.map.ChatCommand.Withdraw;
import io.frontdesk.conversation.map.ChatPlace.HasLeft;
import io.frontdesk.conversation.map.ChatPlace.Members;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatPlace.Withdrawn;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Withdrawals;
import org.springframework.stereotype.Component;

/** What is done in chats at the press of a button. */
@Component
public class ChatDeeds {

    private final Attendance attendance;
    private final Withdrawals withdrawals;

    ChatDeeds(Attendance attendance, Withdrawals withdrawals) {
        this.attendance = attendance;
        this.withdrawals = withdrawals;
    }

    public Place run(ChatCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Add(var chat, var person) -> {
                attendance.add(who, chat, person);
                yield new Members(chat);
            }
            case Remove(var chat, var person) -> {
                attendance.remove(who, chat, person);
                yield person == who.id() ? new HasLeft() : new Members(chat);
            }
            case Leave(var chat) -> {
                attendance.remove(who, chat, who.id());
                yield new HasLeft();
            }
            case Withdraw(var message) -> {
                withdrawals.withdraw(who, message);
                yield new Withdrawn(message);
            }
        };
    }

    public Place insteadOf(ChatCommand command) {
        return switch (command) {
            case Add its -> new Members(its.chat());
            case Remove its -> new Members(its.chat());
            case Leave its -> new Members(its.chat());
            case Withdraw(var message) -> new Sent(message);
        };
    }
}
