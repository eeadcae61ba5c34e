package org.postil.store.sql;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// What a connection may do with its file.
public enum Access {
    /// Look, and leave no trace.
    READ,
    /// Look only, but first let SQLite take back what a crash left half done.
    RECOVER,
    /// Look and write. A missing file stays missing.
    WRITE,
    /// Make a new file.
    CREATE;

    public boolean writes() {
        return this == WRITE || this == CREATE;
    }

    SQLiteConfig config() {
        var config = new SQLiteConfig();
        if (this == READ) config.setReadOnly(true);
        if (this != CREATE) config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }
}
