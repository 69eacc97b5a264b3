// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/templatespanel.h>
#include <support/desk.h>
#include <support/textfile.h>
#include <workbench/templates/templatesexchange.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// Templates as they are clicked and typed.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToMakeOne();
    void keepsWhatStandsInTheEditor();
    void asksAgainWhenItCannotBeKept();
    void searches();
    void loads();
    void sends();
    void renames();
    void deletesAndBringsBack();
    void movesToAFolder();
    void importsAndExports();
    void fitsBesideTheRest();
};

namespace {

QTreeView *treeOf(const Desk &desk)
{
    return desk.find<QTreeView>("templatesTree");
}

MessageTemplate templateOf(const QString &name, const QString &folder, const QByteArray &data)
{
    return *MessageTemplate::make(
        {.name = name, .folder = folder, .channel = "orders", .data = data}, name);
}

/// Opens the page of the templates, with three of them.
void openTemplates(Desk &desk)
{
    desk.templates.setTemplates({templateOf("New order", "Orders", R"({"order":16,"total":1.50})"),
                                 templateOf("Paid", "Orders", R"({"paid":true})"),
                                 templateOf("Greeting", "", R"({"message":"Hello"})")});
    QTest::mouseClick(desk.find<QToolButton>("savedHead"), Qt::LeftButton);
}

/// Clicks on a template, as the tree shows it.
void clickTemplate(const Desk &desk, const QString &name)
{
    QTreeView *tree = treeOf(desk);
    const QModelIndexList found =
        tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(found.first()).center());
}

int shownTemplates(const Desk &desk)
{
    int count = 0;
    const QAbstractItemModel *model = treeOf(desk)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        count += qMax(1, model->rowCount(model->index(row, 0)));
    return count;
}

} // namespace

void TestTemplates::saysHowToMakeOne()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(!treeOf(desk)->isVisible());
    Desk::press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(treeOf(desk)->isVisible());
    const auto texts = treeOf(desk)->viewport()->findChildren<QWidget *>();
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.first()->isVisible());
    QVERIFY(texts.first()->accessibleDescription().contains("the star"));
    Desk::press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(!treeOf(desk)->isVisible());
}

void TestTemplates::keepsWhatStandsInTheEditor()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setData(R"({"z":1.50,"a":"x"})");
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("templateName"));
    QCOMPARE(desk.find<QLineEdit>("templateName")->text(), "test-channel: 1.50");
    Desk::type("Half price");
    desk.find<QComboBox>("templateFolder")->setFocus(Qt::TabFocusReason);
    Desk::type("Sales");
    Desk::press(Qt::Key_Return);
    QVERIFY(!desk.find<QWidget>("templateForm")->isVisible());
    QCOMPARE(desk.templates.templates().size(), 1);
    const MessageTemplate kept = desk.templates.templates().first();
    QCOMPARE(kept.name(), "Half price");
    QCOMPARE(kept.folder(), "Sales");
    QCOMPARE(kept.channel(), "test-channel");
    QCOMPARE(kept.data(), R"({"z":1.50,"a":"x"})");
    QCOMPARE(treeOf(desk)->currentIndex().data().toString(), "Half price");

    // The next one of a series goes to the same folder, and is not kept when one leaves it.
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    QCOMPARE(desk.find<QComboBox>("templateFolder")->currentText(), "Sales");
    Desk::press(Qt::Key_Escape);
    QVERIFY(!desk.find<QWidget>("templateForm")->isVisible());
    QCOMPARE(desk.templates.templates().size(), 1);
}

void TestTemplates::asksAgainWhenItCannotBeKept()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *fault = desk.find<QLabel>("templateFault");
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::press(Qt::Key_Delete);
    Desk::press(Qt::Key_Return);
    QVERIFY(fault->isVisible());
    QVERIFY(fault->text().contains("name"));
    Desk::type("Hello");
    Desk::press(Qt::Key_Return);
    QVERIFY(!fault->isVisible());
    QCOMPARE(desk.templates.templates().size(), 1);

    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    Desk::type("Hello");
    Desk::press(Qt::Key_Return);
    QVERIFY(fault->isVisible());
    QCOMPARE(desk.templates.templates().size(), 1);

    desk.window.saveTemplate("orders", "[1]", PushRadar::ApiVersion::V3);
    QVERIFY2(fault->text().contains("Line 1, column 1"), qPrintable(fault->text()));

    // What can't be sent is explained in the editor.
    desk.find<QWidget>("templateForm")->hide();
    desk.workspace.draft().setChannel("a b");
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    QVERIFY(desk.find<QLabel>("channelFault")->isVisible());
    QVERIFY(!desk.find<QWidget>("templateForm")->isVisible());
}

void TestTemplates::searches()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    QCOMPARE(shownTemplates(desk), 3);
    desk.find<QLineEdit>("templatesSearch")->setFocus();
    Desk::type("total");
    QCOMPARE(shownTemplates(desk), 1);
    Desk::press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), treeOf(desk));
    Desk::press(Qt::Key_Down);
    QCOMPARE(treeOf(desk)->currentIndex().data().toString(), "New order");
    desk.find<QLineEdit>("templatesSearch")->setFocus();
    Desk::type("nowhere");
    QCOMPARE(shownTemplates(desk), 0);
    Desk::press(Qt::Key_Escape);
    QCOMPARE(shownTemplates(desk), 3);
}

void TestTemplates::loads()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    QVERIFY(!desk.find<QPushButton>("templatesLoad")->isEnabled());
    clickTemplate(desk, "New order");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"order":16,"total":1.50})");
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("broadcast"));

    clickTemplate(desk, "Greeting");
    QTest::mouseDClick(treeOf(desk)->viewport(), Qt::LeftButton, {},
                       treeOf(desk)->visualRect(treeOf(desk)->currentIndex()).center());
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"message":"Hello"})");
    QCOMPARE(desk.count(EventKind::Broadcast), 0);

    clickTemplate(desk, "Paid");
    QTest::mouseClick(desk.find<QPushButton>("templatesLoad"), Qt::LeftButton);
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"paid":true})");
    // A folder opens and closes.
    const QModelIndex folder = treeOf(desk)->model()->index(0, 0);
    clickTemplate(desk, "Orders");
    QVERIFY(!treeOf(desk)->isExpanded(folder));
    QVERIFY(!desk.find<QPushButton>("templatesSend")->isEnabled());
}

void TestTemplates::sends()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    clickTemplate(desk, "New order");
    QTest::mouseClick(desk.find<QPushButton>("templatesSend"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"order":16,"total":1.50})");
    QCOMPARE(desk.last(EventKind::Arrival)->channel, "orders");
    QCOMPARE(desk.count(EventKind::Broadcast), 1);
    // What is sent is what is shown.
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"order":16,"total":1.50})");

    clickTemplate(desk, "Paid");
    QTest::mouseClick(desk.find<QPushButton>("templatesSend"), Qt::LeftButton);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"paid":true})");
}

void TestTemplates::renames()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    clickTemplate(desk, "Greeting");
    Desk::press(Qt::Key_F2);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    Desk::type("Aloha");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.templates.find("Greeting")->name(), "Aloha");
    QCOMPARE(treeOf(desk)->currentIndex().data().toString(), "Aloha");

    Desk::press(Qt::Key_F2);
    Desk::press(Qt::Key_Delete);
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.find<QLabel>("templatesNoticeText")->isVisible());
    QCOMPARE(desk.templates.find("Greeting")->name(), "Aloha");

    clickTemplate(desk, "Orders");
    Desk::press(Qt::Key_F2);
    Desk::type("Shop");
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.templates.folders(), QStringList{"Shop"});
    QCOMPARE(desk.templates.find("Paid")->folder(), "Shop");
    QCOMPARE(treeOf(desk)->currentIndex().data().toString(), "Shop");
}

void TestTemplates::deletesAndBringsBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    const QList<MessageTemplate> all = desk.templates.templates();
    clickTemplate(desk, "Paid");
    Desk::press(Qt::Key_Delete);
    QVERIFY(!desk.templates.find("Paid"));
    QVERIFY(desk.find<QLabel>("templatesNoticeText")->text().contains("Paid"));
    QTest::mouseClick(desk.find<QPushButton>("templatesNoticeAct"), Qt::LeftButton);
    QCOMPARE(desk.templates.templates(), all);
    QCOMPARE(treeOf(desk)->currentIndex().data().toString(), "Paid");
    QVERIFY(!desk.find<QWidget>("templatesNotice")->isVisible());

    clickTemplate(desk, "Orders");
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.templates.templates().size(), 1);
    QTest::mouseClick(desk.find<QPushButton>("templatesNoticeAct"), Qt::LeftButton);
    QCOMPARE(desk.templates.templates(), all);
}

void TestTemplates::movesToAFolder()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    clickTemplate(desk, "Greeting");
    QTreeView *tree = treeOf(desk);
    const QPoint place = tree->visualRect(tree->currentIndex()).center();
    // The menu runs a loop of its own, so it is answered from within.
    QTimer::singleShot(0, tree, [] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto menus = menu->findChildren<QMenu *>();
        QCOMPARE(menus.size(), 1);
        for (QAction *action : menus.first()->actions()) {
            if (action->text() == "Orders")
                action->trigger();
        }
        menu->close();
    });
    Q_EMIT tree->customContextMenuRequested(place);
    QCOMPARE(desk.templates.find("Greeting")->folder(), "Orders");
    QCOMPARE(tree->currentIndex().data().toString(), "Greeting");
}

void TestTemplates::importsAndExports()
{
    Desk desk;
    QVERIFY(desk.isReady());
    openTemplates(desk);
    auto *panel = desk.find<TemplatesPanel>("templates");
    auto *said = desk.find<QLabel>("templatesNoticeText");
    const QString path = desk.folder.filePath("exported.json");
    panel->exportTo(path, {"Paid", "Greeting"});
    QVERIFY2(said->text().contains(path), qPrintable(said->text()));
    QCOMPARE(templatesImportExport().imported(contentOf(path))->entries.size(), 2);
    QVERIFY(!desk.find<QPushButton>("templatesNoticeAct")->isVisible());

    desk.templates.remove({"Paid"});
    panel->importFrom(path);
    QCOMPARE(desk.templates.templates().size(), 3);
    QVERIFY2(said->text().contains("Imported 1 saved message"), qPrintable(said->text()));
    QVERIFY2(said->text().contains("already exist"), qPrintable(said->text()));

    QVERIFY(putFile(path, "{\n  \"radardesk-templates\": 1,\n}"));
    panel->importFrom(path);
    QVERIFY2(said->text().contains("Line 3, column 1"), qPrintable(said->text()));
    QCOMPARE(desk.templates.templates().size(), 3);
    panel->importFrom(desk.folder.filePath("missing.json"));
    QVERIFY(said->text().contains("can't be read"));
    panel->exportTo(desk.folder.filePath("exported.json/below"), {"Greeting"});
    QVERIFY(said->text().startsWith("Nothing was exported"));
}

void TestTemplates::fitsBesideTheRest()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const int width = desk.window.minimumSizeHint().width();
    openTemplates(desk);
    QTest::mouseClick(desk.find<QPushButton>("keepTemplate"), Qt::LeftButton);
    desk.templates.setTemplates({templateOf(QString(200, 'w'), QString(200, 'f'), R"({"a":1})")});
    desk.find<TemplatesPanel>("templates")->importFrom("/nowhere/" + QString(150, 'x'));
    const QSize least = desk.window.minimumSizeHint();
    QVERIFY2(least.width() <= qMax(width, 1000) && least.height() <= 640,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
}

int tst_templates(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestTemplates test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templates.moc"
