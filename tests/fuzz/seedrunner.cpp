// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzztargets.h>

#include <QByteArrayList>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace RadarDesk;

namespace {

/// Stands in a seed where there may be much of something.
constexpr QByteArrayView Opening = "@@";

void run(const Fuzzing::Target &target, const QByteArray &input)
{
    target.run(reinterpret_cast<const std::uint8_t *>(input.constData()),
               static_cast<std::size_t>(input.size()));
}

/// Says what comes next, so that the last line before a crash names what led to it.
void announce(const QByteArray &what)
{
    std::printf("%s\n", what.constData());
    std::fflush(stdout);
}

/// Calls \a target with \a start and as much of each of these as it may be given.
void runRepeated(const Fuzzing::Target &target, const QByteArray &start, const QByteArray &end)
{
    const QByteArrayList units{"\\", "\\ud800", "[", "\"",   "%",    "%25",
                               " ",  "{\"a\":", ",", "\r\n", "\xff", QByteArray(1, '\0')};
    // Where the sanitizers make all of it slower, less is enough.
    const int share = std::max(qEnvironmentVariableIntValue("FUZZ_SHARE"), 1);
    for (const QByteArray &unit : units) {
        announce(start.left(40).toPercentEncoding(" /{}\":;=") + " and much of "
                 + unit.toPercentEncoding());
        const qsizetype room = target.largest / share - start.size() - end.size();
        run(target, start + unit.repeated(std::max<qsizetype>(room / unit.size(), 1)) + end);
    }
}

bool runSeeds(const Fuzzing::Target &target, const QString &folder)
{
    const QDir seeds(folder);
    const QStringList names = seeds.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(seeds.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray seed = file.readAll();
        announce("seed " + name.toUtf8());
        run(target, seed);
        const qsizetype opening = seed.indexOf(Opening);
        if (opening >= 0)
            runRepeated(target, seed.first(opening), seed.sliced(opening + Opening.size()));
    }
    return !names.isEmpty();
}

} // namespace

/// Calls a target with its seeds, and with much of what is harmless once and may be slow, deep or
/// large when there is much of it: by itself, in a JSON text, and where a seed has "@@".
int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "Usage: %s TARGET FOLDER-OF-SEEDS\n", argv[0]);
        return 2;
    }
    const auto &targets = Fuzzing::targets();
    const auto target = std::find_if(targets.begin(), targets.end(), [&](const auto &each) {
        return each.name == QByteArrayView(argv[1]);
    });
    if (target == targets.end()) {
        std::fprintf(stderr, "There is no target “%s”.\n", argv[1]);
        return 2;
    }
    if (!runSeeds(*target, QString::fromLocal8Bit(argv[2]))) {
        std::fprintf(stderr, "There are no seeds in “%s”.\n", argv[2]);
        return 1;
    }
    run(*target, {});
    runRepeated(*target, {}, {});
    runRepeated(*target, R"({"a":")", "\"}");
    return 0;
}
