// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesfilter.h>
#include <workbench/templates/templatesmodel.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Templates in their folders, and the search among them.
class TestTemplatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsInTwoLevels();
    void removesAndBringsBack();
    void renames();
    void renamesFolders();
    void movesByDragging();
    void addsNothingTwice();
    void followsPlaces();
    void searches_data();
    void searches();
};

namespace {

MessageTemplate some(const QString &name, const QString &folder = {}, const QByteArray &data = "{}")
{
    return *MessageTemplate::make({.name = name, .folder = folder, .channel = "c", .data = data},
                                  folder + '/' + name);
}

QString outline(const QAbstractItemModel &model)
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        QStringList inside;
        for (int child = 0; child < model.rowCount(top); ++child)
            inside.append(model.index(child, 0, top).data().toString());
        parts.append(top.data().toString()
                     + (inside.isEmpty() ? QString() : '(' + inside.join(' ') + ')'));
    }
    return parts.join(' ');
}

} // namespace

void TestTemplatesModel::sortsInTwoLevels()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changes(&model, &TemplatesModel::templatesChanged);
    model.setTemplate(some("zebra"));
    model.setTemplate(some("Ant"));
    model.setTemplate(some("two", "Orders"));
    model.setTemplate(some("one", "Orders"));
    model.setTemplate(some("x", "alerts"));
    QCOMPARE(outline(model), "alerts(x) Orders(one two) Ant zebra");
    QCOMPARE(changes.size(), 5);
    QCOMPARE(model.folders(), QStringList({"alerts", "Orders"}));
    const QList<MessageTemplate> all = model.templates();
    model.setTemplates({all.rbegin(), all.rend()});
    QCOMPARE(outline(model), "alerts(x) Orders(one two) Ant zebra");
    QCOMPARE(model.templates(), all);
    QCOMPARE(model.idsAt(model.index(1, 0)), QStringList({"Orders/one", "Orders/two"}));
    QCOMPARE(model.idsAt(model.index(2, 0)), QStringList{"/Ant"});
    QVERIFY(model.index(1, 0).data(TemplatesModel::IsFolderRole).toBool());
    QVERIFY(!model.index(2, 0).data(TemplatesModel::IsFolderRole).toBool());
}

void TestTemplatesModel::removesAndBringsBack()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTemplates({some("a", "F"), some("b", "F"), some("c")});
    const QList<MessageTemplate> one = model.remove({"F/a", "missing"});
    QCOMPARE(one.size(), 1);
    QCOMPARE(outline(model), "F(b) c");
    const QList<MessageTemplate> rest = model.remove({"F/b", "/c"});
    QCOMPARE(outline(model), "");
    QCOMPARE(model.addNew(rest + one), 3);
    QCOMPARE(outline(model), "F(a b) c");
    QCOMPARE(model.find("F/a"), one.first());
}

void TestTemplatesModel::renames()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy failures(&model, &TemplatesModel::renamingFailed);
    model.setTemplates({some("a", "F"), some("b", "F")});
    QVERIFY(model.setData(model.indexOf("F/a"), " c "));
    QCOMPARE(outline(model), "F(b c)");
    QCOMPARE(model.find("F/a")->name(), "c");
    const QPersistentModelIndex kept = model.indexOf("F/a");
    QVERIFY(model.setData(kept, "a"));
    QCOMPARE(outline(model), "F(a b)");
    QCOMPARE(kept.row(), 0);
    QVERIFY(model.setData(kept, "c"));
    QVERIFY(!model.setData(model.indexOf("F/a"), ""));
    QVERIFY(!model.setData(model.indexOf("F/a"), QString(300, 'x')));
    QCOMPARE(failures.size(), 2);
    QCOMPARE(outline(model), "F(b c)");
}

void TestTemplatesModel::renamesFolders()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy failures(&model, &TemplatesModel::renamingFailed);
    model.setTemplates({some("a", "F"), some("b", "F"), some("x", "G"), some("y")});
    const QPersistentModelIndex folder = model.index(0, 0);
    QVERIFY(model.setData(folder, "H"));
    QCOMPARE(outline(model), "G(x) H(a b) y");
    QCOMPARE(folder.row(), 1);
    QCOMPARE(model.find("F/a")->folder(), "H");
    QVERIFY(model.setData(folder, "E"));
    QCOMPARE(outline(model), "E(a b) G(x) y");
    QVERIFY(model.setData(folder, "H"));
    QVERIFY(model.setData(model.index(0, 0), "H"));
    QCOMPARE(outline(model), "H(a b x) y");
    QVERIFY(!model.setData(model.index(0, 0), " "));
    QCOMPARE(failures.size(), 1);
}

void TestTemplatesModel::movesByDragging()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTemplates({some("a", "F"), some("b", "G"), some("c")});
    const std::unique_ptr<QMimeData> mime(
        model.mimeData({model.indexOf("/c"), model.indexOf("F/a")}));
    QVERIFY(model.canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, model.index(1, 0)));
    QVERIFY(model.dropMimeData(mime.get(), Qt::MoveAction, -1, -1, model.index(1, 0)));
    QCOMPARE(outline(model), "G(a b c)");
    QVERIFY(model.dropMimeData(mime.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(outline(model), "G(b) a c");
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsDropEnabled));
    model.moveTo("New one", {"G/b"});
    QCOMPARE(outline(model), "New one(b) a c");
}

void TestTemplatesModel::addsNothingTwice()
{
    TemplatesModel model;
    model.setTemplates({some("a", "F", R"({"x":1})")});
    QCOMPARE(model.addNew({*MessageTemplate::make(some("a", "F", R"({"x":1})").fields())}), 0);
    QCOMPARE(model.addNew({some("a", "F", R"({"x":1.0})"), some("a", "G", R"({"x":1})")}), 2);
    QCOMPARE(outline(model), "F(a a) G(a)");
    QCOMPARE(model.templates().at(0).id() == model.templates().at(1).id(), false);
}

void TestTemplatesModel::followsPlaces()
{
    TemplatesModel model;
    model.setTemplates({some("b", "G"), some("c")});
    const QPersistentModelIndex inFolder = model.indexOf("G/b");
    const QPersistentModelIndex loose = model.indexOf("/c");
    model.setTemplate(some("a", "F"));
    model.setTemplate(some("a", "G"));
    QCOMPARE(inFolder.data().toString(), "b");
    QCOMPARE(inFolder.parent().data().toString(), "G");
    QCOMPARE(loose.data().toString(), "c");
    model.remove({"F/a"});
    QCOMPARE(inFolder.parent().data().toString(), "G");
    QCOMPARE(loose.row(), 1);
}

void TestTemplatesModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing") << ""
                             << "Orders(new paid) paid";
    QTest::newRow("spaces") << "  "
                            << "Orders(new paid) paid";
    QTest::newRow("name") << "PAI"
                          << "Orders(paid) paid";
    QTest::newRow("folder") << "order"
                            << "Orders(new paid)";
    QTest::newRow("folder and name") << "paid orders"
                                     << "Orders(paid)";
    QTest::newRow("data") << "zürich"
                          << "Orders(new)";
    QTest::newRow("channel") << "c pa"
                             << "Orders(paid) paid";
    QTest::newRow("nowhere") << "paid zürich"
                             << "";
}

void TestTemplatesModel::searches()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    TemplatesModel model;
    TemplatesFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    model.setTemplates({some("paid", "Orders"),
                        some("new", "Orders", QStringLiteral(R"({"city":"Zürich"})").toUtf8()),
                        some("paid")});
    filter.setText(text);
    QCOMPARE(outline(filter), wanted);
    model.setTemplate(some("other", "Else"));
    model.remove({"Else/other"});
    QCOMPARE(outline(filter), wanted);
}

int tst_templatesmodel(int argc, char *argv[])
{
    TestTemplatesModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatesmodel.moc"
