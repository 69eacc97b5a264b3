// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

#include <sys/types.h>

namespace Torture {

/// Which operations of this process count, and which of them are to fail, as the environment says:
///
///   TORTURE_FOLDER  those with files below it (and with SQLite, its memory when TORTURE_MEMORY)
///   TORTURE_PEER    those with sockets whose other end is that port of TCP, or that path
///   TORTURE_LOG     the file in which each of them is a line
///   TORTURE_NUMBER  the number of the one to fail, counted from 1
///   TORTURE_MODE    "once": that alone fails; "onwards": all from there on, a write of it is cut
///                   to its half first; "end": the process is killed instead of it
///
/// Nothing here allocates, since it stands below malloc() as well.
class FailingPlan
{
public:
    enum class Ending { Goes, Fails, IsCut };

    FailingPlan();

    [[nodiscard]] bool hasFile(int descriptor) const;
    [[nodiscard]] bool hasPath(const char *path) const;
    [[nodiscard]] bool hasSocket(int descriptor) const;
    /// Whether memory that is asked for from \a caller counts.
    [[nodiscard]] bool hasMemoryOf(const void *caller) const;
    /// \a caller opens a file that counts: if it is SQLite, its memory counts from now on.
    void learnCaller(const void *caller);

    /// Counts one more, and says how it ends; errno says why when it fails.
    [[nodiscard]] Ending next(std::string_view what, std::string_view where, bool isSocket = false);

private:
    enum class Mode { Once, Onwards, End };

    void note(std::string_view what, std::string_view where) const;

    const char *m_folder;
    const char *m_peer;
    bool m_hasMemory;
    long m_number;
    Mode m_mode;
    int m_log = -1;
};

[[nodiscard]] FailingPlan &plan();

} // namespace Torture
