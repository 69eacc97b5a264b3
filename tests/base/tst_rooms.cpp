// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/textfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The order of the rooms in src/CMakeLists.txt, and the length of a source file.
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachViolation_data();
    void findsEachViolation();
    void acceptsWhatIsAllowed();
    void sourcesKeepTheOrder();
    void sourcesAreShort();
    void pictureShowsTheOrder();
};

namespace {

constexpr qsizetype tooManyLines = 400;

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(contentOf(path)).split(u'\n');
}

/// The rooms of a source tree, lowest first.
QStringList roomsIn(const QString &tree)
{
    static const QRegularExpression room(uR"(^\s*add_subdirectory\((\w+)\))"_s);
    QStringList rooms;
    for (const QString &line : linesOf(tree + "/src/CMakeLists.txt"_L1)) {
        if (const auto match = room.match(line); match.hasMatch())
            rooms << match.captured(1);
    }
    return rooms;
}

/// The C++ files of one folder of a source tree, relative to the tree.
QStringList filesIn(const QString &tree, const QString &folder)
{
    QStringList files;
    QDirIterator found(tree + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << QDir(tree).relativeFilePath(found.next());
    files.sort();
    return files;
}

/// What the installed Qt Widgets module has as a header, and the code that uic makes.
bool isWidgetHeader(const QString &header)
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtWidgets/"_L1;
    return header.startsWith("QtWidgets"_L1) || header.startsWith("ui_"_L1)
        || (!header.contains(u'/') && QFileInfo::exists(folder + header));
}

/// What keeps a room from including a header; empty when nothing does.
QString objectionTo(const QString &header, const QString &room, const QStringList &rooms)
{
    const qsizetype place = rooms.indexOf(room);
    const QString from = header.section(u'/', 0, 0);
    if (rooms.indexOf(from) > place)
        return u"is in a later room"_s;
    if (from == "cli"_L1 && room != from && rooms.contains(from))
        return u"is of the command line, which no other room uses"_s;
    if (place < rooms.indexOf("gui"_L1) && isWidgetHeader(header))
        return u"needs Qt Widgets, which only gui and app may use"_s;
    return {};
}

/// The lines of a file whose #include is against the order of the rooms.
QStringList violationsIn(const QString &tree, const QString &file, const QStringList &rooms)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    const QString room = file.section(u'/', 1, 1);
    if (!rooms.contains(room))
        return {u"%1: “%2” is not a room of src/CMakeLists.txt"_s.arg(file, room)};
    const QDir src(tree + "/src"_L1);
    const QDir folder = QFileInfo(tree + u'/' + file).dir();
    QStringList violations;
    const QStringList lines = linesOf(tree + u'/' + file);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        QString header = match.captured(1);
        if (header.startsWith("../"_L1))
            header = src.relativeFilePath(QDir::cleanPath(folder.filePath(header)));
        if (const QString objection = objectionTo(header, room, rooms); !objection.isEmpty())
            violations << u"%1:%2: %3 %4"_s.arg(file, QString::number(i + 1), header, objection);
    }
    return violations;
}

QStringList orderViolations(const QString &tree)
{
    const QStringList rooms = roomsIn(tree);
    QStringList violations;
    for (const QString &file : filesIn(tree, u"src"_s))
        violations << violationsIn(tree, file, rooms);
    return violations;
}

QStringList longFiles(const QString &tree)
{
    QStringList files;
    for (const QString &file : filesIn(tree, u"src"_s) + filesIn(tree, u"tests"_s)) {
        if (contentOf(tree + u'/' + file).count('\n') >= tooManyLines)
            files << file;
    }
    return files;
}

/// The arrows of the picture of the rooms, as "from to".
QStringList arrowsOf(const QString &markdown)
{
    static const QRegularExpression arrow(uR"(^\s*(\w+) --> (\w+)$)"_s,
                                          QRegularExpression::MultilineOption);
    QStringList arrows;
    for (const auto &match : arrow.globalMatch(markdown))
        arrows << match.captured(1) + u' ' + match.captured(2);
    return arrows;
}

/// Writes a file into a tree, with the folders on the way to it.
bool putInto(const QTemporaryDir &tree, const QString &file, const QByteArray &content)
{
    const QString path = tree.filePath(file);
    return QFileInfo(path).dir().mkpath(u"."_s) && putFile(path, content);
}

bool putRooms(const QTemporaryDir &tree)
{
    return putInto(tree, u"src/CMakeLists.txt"_s,
                   "add_subdirectory(base) # lowest\nadd_subdirectory(cli)\n"
                   "add_subdirectory(gui)\n"
                   "add_subdirectory(app)\n");
}

} // namespace

void TestRooms::findsEachViolation_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("violation");
    const QString low = u"src/base/storage/low.cpp"_s;
    QTest::newRow("later room") << low << QByteArray("\n#include <gui/kit/look/theme.h>\n")
                                << u"%1:2: gui/kit/look/theme.h is in a later room"_s.arg(low);
    QTest::newRow("later room, quoted") << low << QByteArray("#include \"app/main.h\"\n")
                                        << u"%1:1: app/main.h is in a later room"_s.arg(low);
    QTest::newRow("later room, relative")
        << low << QByteArray("#include \"../../gui/kit/look/theme.h\"\n")
        << u"%1:1: gui/kit/look/theme.h is in a later room"_s.arg(low);
    QTest::newRow("gui on app") << u"src/gui/high.h"_s << QByteArray("#include <app/main.h>\n")
                                << u"src/gui/high.h:1: app/main.h is in a later room"_s;
    QTest::newRow("gui on cli")
        << u"src/gui/high.h"_s << QByteArray("#include <cli/verb.h>\n")
        << u"src/gui/high.h:1: cli/verb.h is of the command line, which no other room uses"_s;
    QTest::newRow("widgets in cli")
        << u"src/cli/low.h"_s << QByteArray("#include <QWidget>\n")
        << u"src/cli/low.h:1: QWidget needs Qt Widgets, which only gui and app may use"_s;
    const QString widgets = u"%1:1: %2 needs Qt Widgets, which only gui and app may use"_s;
    for (const char *header : {"QWidget", "QApplication", "QLabel", "QStyledItemDelegate",
                               "qwidget.h", "QtWidgets", "QtWidgets/QLabel", "ui_panel.h"}) {
        QTest::newRow(header) << low << "#include <" + QByteArray(header) + ">\n"
                              << widgets.arg(low, QLatin1StringView(header));
    }
    QTest::newRow("no room") << u"src/attic/old.h"_s << QByteArray("#include <QString>\n")
                             << u"src/attic/old.h: “attic” is not a room of src/CMakeLists.txt"_s;
}

void TestRooms::findsEachViolation()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, violation);
    QTemporaryDir tree;
    QVERIFY(putRooms(tree));
    QVERIFY(putInto(tree, file, content));
    QCOMPARE(orderViolations(tree.path()), QStringList{violation});
}

void TestRooms::acceptsWhatIsAllowed()
{
    QTemporaryDir tree;
    QVERIFY(putRooms(tree));
    QVERIFY(putInto(tree, u"src/base/a.h"_s,
                    "#include <base/b.h>\n#include <QAbstractItemModel>\n#include <QString>\n"
                    "// #include <gui/a.h>\n#include \"moc_a.cpp\"\n#include <sys/stat.h>\n"));
    QVERIFY(putInto(tree, u"src/gui/a.cpp"_s, "#include <base/b.h>\n#include <QWidget>\n"));
    QVERIFY(putInto(tree, u"src/app/a.cpp"_s, "#include <gui/a.h>\n#include <QApplication>\n"));
    QCOMPARE(orderViolations(tree.path()), QStringList{});

    QVERIFY(putInto(tree, u"tests/base/short.cpp"_s, QByteArray(tooManyLines - 1, '\n')));
    QCOMPARE(longFiles(tree.path()), QStringList{});
    QVERIFY(putInto(tree, u"src/base/long.h"_s, QByteArray(tooManyLines, '\n')));
    QVERIFY(putInto(tree, u"tests/base/long.cpp"_s, QByteArray(tooManyLines, '\n')));
    QCOMPARE(longFiles(tree.path()), (QStringList{u"src/base/long.h"_s, u"tests/base/long.cpp"_s}));
}

void TestRooms::sourcesKeepTheOrder()
{
    const QString tree = QStringLiteral(RADARDESK_SOURCE_DIR);
    QVERIFY(filesIn(tree, u"src"_s).size() > roomsIn(tree).size());
    QVERIFY(roomsIn(tree).contains("gui"_L1));
    const QStringList violations = orderViolations(tree);
    QVERIFY2(violations.isEmpty(), qUtf8Printable(u'\n' + violations.join(u'\n')));
}

void TestRooms::sourcesAreShort()
{
    QStringList complaints;
    for (const QString &file : longFiles(QStringLiteral(RADARDESK_SOURCE_DIR)))
        complaints << u"%1 has %2 lines or more: split it"_s.arg(file).arg(tooManyLines);
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u'\n' + complaints.join(u'\n')));
}

void TestRooms::pictureShowsTheOrder()
{
    const QString tree = QStringLiteral(RADARDESK_SOURCE_DIR);
    const QStringList rooms = roomsIn(tree);
    const QString markdown = QString::fromUtf8(contentOf(tree + "/docs/architecture.md"_L1));
    for (const QString &room : rooms)
        QVERIFY2(markdown.contains(u"    %1[\"%1<br/>"_s.arg(room)), qUtf8Printable(room));
    const QStringList arrows = arrowsOf(markdown);
    QVERIFY(arrows.size() >= rooms.size() - 1);
    for (const QString &arrow : arrows) {
        const qsizetype to = rooms.indexOf(arrow.section(u' ', 1));
        QVERIFY2(to >= 0 && to < rooms.indexOf(arrow.section(u' ', 0, 0)), qUtf8Printable(arrow));
    }
}

int tst_rooms(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRooms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rooms.moc"
