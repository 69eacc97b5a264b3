// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptwindow.h"

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

} // namespace

Q_DECLARE_METATYPE(MakeWindow)

void TestTwoWindows::addKinds()
{
    QTest::addColumn<MakeWindow>("make");
    QTest::newRow("templates") << makerOf<TemplatesWindow>();
    QTest::newRow("scenarios") << makerOf<ScenariosWindow>();
    QTest::newRow("checks") << makerOf<ChecksWindow>();
    QTest::newRow("identities") << makerOf<IdentitiesWindow>();
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

int tst_twowindows(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTwoWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twowindows.moc"
