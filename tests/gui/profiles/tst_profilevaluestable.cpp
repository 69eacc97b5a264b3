// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdesk.h"

#include <gui/composer/placeholdermenu.h>
#include <gui/profiles/valuesmodel.h>
#include <support/textfile.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

/// The values of a profile, as a person types them into its form.
class TestProfileValuesTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTyped();
    void areSecret();
    void areOffered();
};

namespace {

/// Types over a cell.
void enter(QTableView *table, int row, int column, const QString &text)
{
    const QModelIndex index = table->model()->index(row, column);
    table->setCurrentIndex(index);
    table->edit(index);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
}

QLabel *faultIn(const QWidget *dialog)
{
    return in<QLabel>(dialog, "valuesFault");
}

} // namespace

void TestProfileValuesTable::areTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Shop"));
    ProfilesDialog *dialog = openDialog(desk, id);
    auto *table = in<QTableView>(dialog, "valuesTable");
    const QAbstractItemModelTester tester(table->model());
    click(in<QPushButton>(dialog, "valueAdd"));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, "baseUrl");
    QTest::keyClick(editor, Qt::Key_Return);
    enter(table, 0, ValuesModel::ValueColumn, "http://127.0.0.1:8000");
    const auto values = [&desk, &id] { return desk.workspace.profiles().find(id)->values; };
    QCOMPARE(values(), (QList<ProfileValue>{{"baseUrl", "http://127.0.0.1:8000"}}));

    enter(table, 0, ValuesModel::NameColumn, "base url");
    QVERIFY(faultIn(dialog)->isVisible());
    QCOMPARE(values().first().name, QString("baseUrl"));
    enter(table, 0, ValuesModel::ValueColumn, TestSecret);
    QVERIFY2(faultIn(dialog)->text().contains("secret"), qPrintable(faultIn(dialog)->text()));
    QCOMPARE(values().first().value, QString("http://127.0.0.1:8000"));
    click(in<QPushButton>(dialog, "valueAdd"));
    enter(table, 1, ValuesModel::NameColumn, "baseUrl");
    QVERIFY(faultIn(dialog)->text().contains("Another value"));
    table->setCurrentIndex(table->model()->index(1, 0));
    click(in<QPushButton>(dialog, "valueRemove"));
    QCOMPARE(values().size(), 1);
    desk.profilesFile.flush();
    QVERIFY(contentOf(desk.folder.filePath("profiles.json")).contains("baseUrl"));
}

void TestProfileValuesTable::areSecret()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Shop"));
    ProfilesDialog *dialog = openDialog(desk, id);
    auto *table = in<QTableView>(dialog, "valuesTable");
    click(in<QPushButton>(dialog, "valueAdd"));
    enter(table, 0, ValuesModel::NameColumn, "key");
    enter(table, 0, ValuesModel::ValueColumn, "short");
    const QModelIndex secret = table->model()->index(0, ValuesModel::SecretColumn);
    table->setCurrentIndex(secret);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY2(faultIn(dialog)->text().contains("at least 6"), qPrintable(faultIn(dialog)->text()));
    QVERIFY(!desk.workspace.profiles().find(id)->values.first().isSecret);

    enter(table, 0, ValuesModel::ValueColumn, "k3y-of-the-shop-77");
    table->setCurrentIndex(secret);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(desk.workspace.profiles().find(id)->values, (QList<ProfileValue>{{"key", {}, true}}));
    QTRY_VERIFY(desk.profileValues.knows(id, "key"));
    for (int column = 0; column < ValuesModel::ColumnCount; ++column) {
        const QModelIndex cell = table->model()->index(0, column);
        QVERIFY(!cell.data().toString().contains("k3y"));
        QVERIFY(!cell.data(Qt::EditRole).toString().contains("k3y"));
    }
    desk.profilesFile.flush();
    QVERIFY(!contentOf(desk.folder.filePath("profiles.json")).contains("k3y"));
    desk.active.choose(id);
    QVERIFY(!desk.placeholders.variable("key"));
    QCOMPARE(desk.placeholders.withSecrets().variable("key"),
             std::optional<QString>("k3y-of-the-shop-77"));
}

void TestProfileValuesTable::areOffered()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.values = {{"baseUrl", "http://a"}, {"key", {}, true}};
    desk.active.choose(addedTo(desk, shop));
    PlaceholderMenu menu(desk.placeholders, desk.workspace.draft());
    QString chosen;
    connect(&menu, &PlaceholderMenu::chosen, this,
            [&chosen](const QString &typed) { chosen = typed; });
    menu.popup({});
    QStringList texts;
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        texts.append(action->text());
        if (action->text().startsWith("{{var baseUrl}}"))
            action->trigger();
    }
    QCOMPARE(chosen, QString("{{var baseUrl}}"));
    QVERIFY(!texts.join('\n').contains("{{var key}}"));
}

int tst_profilevaluestable(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestProfileValuesTable test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilevaluestable.moc"
