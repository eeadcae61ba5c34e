package org.postil.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.store.sql.Damaged;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says when it can't, as a sentence for the person at the desk.
final class Failure {

    private Failure() {}

    /// A row that the schema refuses is a bug of ours and throws unchecked.
    static Refused refused(Path file, SQLException failure) {
        if (failure instanceof Damaged damaged) return new Refused(damaged.problem(), damaged);
        SQLiteErrorCode code = code(failure);
        if (primary(code) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            throw new IllegalStateException(failure);
        }
        return new Refused(message(key(code), file, String.valueOf(failure.getMessage())), failure);
    }

    static Refused refused(String key, Path file, Object... more) {
        return new Refused(message(key, file, more));
    }

    /// A sentence on a file, whose name fills its first gap.
    static Message message(String key, Path file, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(name(file));
        arguments.addAll(List.of(more));
        return new Message(key, arguments);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// True where SQLite was to look only and found that a crash left something to take back.
    static boolean leftHalfDone(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTLOCK ->
                    true;
            default -> false;
        };
    }

    /// True where SQLite could open the file to read only.
    static boolean isReadOnly(SQLException failure) {
        return primary(code(failure)) == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    /// True where the system refused to read, write or flush.
    static boolean isOfDisk(SQLException failure) {
        return primary(code(failure)) == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? sqlite.getResultCode()
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static String key(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> "store.moved";
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY -> "store.half-done";
            default -> key(primary(code));
        };
    }

    /// An extended code has its primary one in its last byte.
    private static int primary(SQLiteErrorCode code) {
        return code.code & 0xFF;
    }

    private static String key(int primary) {
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) return "store.full";
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code) return "store.busy";
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code) return "store.read-only";
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) return "store.damaged";
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) return "store.damaged";
        if (primary == SQLiteErrorCode.SQLITE_TOOBIG.code) return "store.too-big";
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) return "store.no-access";
        return "store.io";
    }
}
