// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptwindow.h"

#include <support/textfile.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace RadarDesk;

/// Two windows, each with a memory of its own, on the same files.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepWhatBothAdd_data() { addKinds(); }
    void keepWhatBothAdd();
    void keepChangesOfDifferentEntries_data() { addKinds(); }
    void keepChangesOfDifferentEntries();
    void keepBothChangesOfOneEntry_data() { addKinds(); }
    void keepBothChangesOfOneEntry();
    void removeWhatTheOtherRemoved_data() { addKinds(); }
    void removeWhatTheOtherRemoved();
    void keepWhatOneChangedAndTheOtherRemoved_data() { addKinds(); }
    void keepWhatOneChangedAndTheOtherRemoved();
    void loseNothingInManyRounds_data() { addKinds(); }
    void loseNothingInManyRounds();
    void keepMembersTheyDoNotKnow_data() { addKinds(); }
    void keepMembersTheyDoNotKnow();

private:
    static void addKinds();
};

namespace {

using MakeWindow = std::function<std::unique_ptr<KeptWindow>(const QString &path)>;

template <typename Window> MakeWindow makerOf()
{
    return [](const QString &path) { return std::make_unique<Window>(path); };
}

/// Two windows that have read the same file with the entries "a" and "b", called so.
struct TwoWindows
{
    explicit TwoWindows(const MakeWindow &make)
        : path(folder.filePath("kept.json"))
    {
        {
            const auto before = make(path);
            before->load();
            before->put("a", "a");
            before->put("b", "b");
            before->flush();
        }
        first = make(path);
        first->load();
        second = make(path);
        second->load();
        third = [make, this] {
            const auto later = make(path);
            later->load();
            return sorted(later->texts());
        };
    }
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<KeptWindow> first;
    std::unique_ptr<KeptWindow> second;
    std::function<QStringList()> third; ///< What a window finds that is opened later.
};

constexpr QLatin1String Later("later");
constexpr qint64 LaterNumber = 9007199254740993;

/// The member with the entries.
QString listIn(const QJsonObject &json)
{
    const QStringList members = json.keys();
    for (const QString &member : members) {
        if (json.value(member)[0].isObject())
            return member;
    }
    return {};
}

QJsonObject jsonIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// A newer version has written the file: members that this one does not know, with the entry's id.
bool addLaterMembers(const QString &path)
{
    QJsonObject json = jsonIn(path);
    QJsonArray entries = json.value(listIn(json)).toArray();
    for (auto &&each : entries) {
        QJsonObject entry = each.toObject();
        entry.insert(Later, entry.value(u"id"));
        each = entry;
    }
    json.insert(listIn(json), entries);
    json.insert(Later, QJsonArray{1, QJsonObject{{Later, LaterNumber}}});
    return putFile(path, QJsonDocument(json).toJson());
}

/// The ids of the entries that still have their later member; empty when the file has not its own.
QStringList laterMembersIn(const QString &path)
{
    const QJsonObject json = jsonIn(path);
    if (json.value(Later)[1][Later].toInteger() != LaterNumber)
        return {};
    QStringList ids;
    const QJsonArray entries = json.value(listIn(json)).toArray();
    for (const auto &entry : entries) {
        const QString id = entry[QLatin1String("id")].toString();
        if (id.size() == 1 && entry[Later] == QJsonValue(id)) // the rules have one more, for all
            ids.append(id);
    }
    return TwoWindows::sorted(ids);
}

} // namespace

Q_DECLARE_METATYPE(MakeWindow)

void TestTwoWindows::addKinds()
{
    QTest::addColumn<MakeWindow>("make");
    QTest::newRow("templates") << makerOf<TemplatesWindow>();
    QTest::newRow("scenarios") << makerOf<ScenariosWindow>();
    QTest::newRow("checks") << makerOf<ChecksWindow>();
    QTest::newRow("identities") << makerOf<IdentitiesWindow>();
    QTest::newRow("folders") << makerOf<FoldersWindow>();
    QTest::newRow("profiles") << makerOf<ProfilesWindow>();
    QTest::newRow("rules") << makerOf<RulesWindow>();
    QTest::newRow("access") << makerOf<AccessWindow>();
}

void TestTwoWindows::keepWhatBothAdd()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("c", "c");
    windows.first->flush();
    windows.second->put("d", "d");
    windows.second->flush();
    const QStringList all{"a", "b", "c", "d"};
    QCOMPARE(windows.third(), all);
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), all);
    QCOMPARE(windows.first->notices, QStringList());
    QCOMPARE(windows.second->notices.size(), 1);
    QVERIFY(windows.second->notices.first().contains(windows.path));
    windows.first->put("a", "a2");
    windows.first->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b", "c", "d"}));
    QCOMPARE(TwoWindows::sorted(windows.first->texts()), QStringList({"a2", "b", "c", "d"}));
}

void TestTwoWindows::keepChangesOfDifferentEntries()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("a", "a2");
    windows.first->flush();
    windows.second->put("b", "b2");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b2"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"a2", "b2"}));
    windows.second->put("b", "b3");
    windows.second->flush();
    windows.first->put("a", "a3");
    windows.first->flush();
    QCOMPARE(windows.third(), QStringList({"a3", "b3"}));
    QCOMPARE(TwoWindows::sorted(windows.first->texts()), QStringList({"a3", "b3"}));
}

void TestTwoWindows::keepBothChangesOfOneEntry()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("a", "first");
    windows.first->flush();
    windows.second->put("a", "second");
    windows.second->flush();
    const QStringList found = windows.third();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0), "b");
    QVERIFY2(found.at(1).startsWith("first"), qPrintable(found.at(1)));
    QCOMPARE(found.at(2), "second");
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), found);
}

void TestTwoWindows::removeWhatTheOtherRemoved()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->remove("a");
    windows.first->flush();
    windows.second->put("c", "c");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"b", "c"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"b", "c"}));
}

void TestTwoWindows::keepWhatOneChangedAndTheOtherRemoved()
{
    QFETCH(const MakeWindow, make);
    {
        const TwoWindows windows(make);
        windows.first->remove("a");
        windows.first->flush();
        windows.second->put("a", "a2");
        windows.second->flush();
        QCOMPARE(windows.third(), QStringList({"a2", "b"}));
    }
    const TwoWindows windows(make);
    windows.first->put("a", "a2");
    windows.first->flush();
    windows.second->remove("a");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"a2", "b"}));
}

void TestTwoWindows::loseNothingInManyRounds()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    for (int round = 0; round < 20; ++round) {
        // Without flush(), both write when they come to it, also at the same time.
        windows.first->put("a", QStringLiteral("a%1").arg(round));
        windows.second->put("b", QStringLiteral("b%1").arg(round));
        if (round % 3 == 0)
            QCoreApplication::processEvents();
        if (round % 7 == 0)
            windows.first->flush();
    }
    windows.first->flush();
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a19", "b19"}));
}

void TestTwoWindows::keepMembersTheyDoNotKnow()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    QVERIFY(addLaterMembers(windows.path));
    QCOMPARE(laterMembersIn(windows.path), QStringList({"a", "b"}));
    const auto window = make(windows.path);
    window->load();
    window->put("a", "a2");
    window->put("c", "c");
    window->flush();
    QCOMPARE(laterMembersIn(windows.path), QStringList({"a", "b"}));
    window->remove("b");
    window->flush();
    QCOMPARE(laterMembersIn(windows.path), QStringList("a"));
    window->put("b", "b"); // as Undo does
    window->flush();
    QCOMPARE(laterMembersIn(windows.path), QStringList({"a", "b"}));

    // The window that had read the file before.
    windows.first->put("d", "d");
    windows.first->flush();
    QCOMPARE(laterMembersIn(windows.path), QStringList({"a", "b"}));
    windows.first->put("b", "b2");
    windows.first->flush();
    QCOMPARE(laterMembersIn(windows.path), QStringList({"a", "b"}));
    QCOMPARE(windows.third(), QStringList({"a2", "b2", "c", "d"}));
    // Both change the same entry.
    window->put("a", "a3");
    window->flush();
    QVERIFY(laterMembersIn(windows.path).contains("a"));
}

int tst_twowindows(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTwoWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twowindows.moc"
