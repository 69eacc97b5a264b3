// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/templatedelegate.h>

#include <gui/channels/channeldelegate.h>

#include <pushradar/channelname.h>
#include <workbench/templates/templatesmodel.h>

#include <QMetaProperty>
#include <QTimer>
#include <QWidget>

namespace RadarDesk::gui {

using namespace workbench;

TemplateDelegate::TemplateDelegate(QObject *parent)
    : RowDelegate(Ground::Tile, parent)
{
}

Row TemplateDelegate::rowOf(const QModelIndex &index) const
{
    Row row{.first = {.text = index.data().toString()}, .depth = index.parent().isValid() ? 1 : 0};
    if (index.data(TemplatesModel::IsFolderRole).toBool()) {
        row.symbol.name = QStringLiteral("folder");
        row.isFolding = true;
        return row;
    }
    const QString channel = index.data(TemplatesModel::ChannelRole).toString();
    row.symbol.name = ChannelDelegate::symbolOf(PushRadar::ChannelName::kindOf(channel));
    row.second = {.text = channel, .tone = Tone::Muted, .elide = Qt::ElideMiddle};
    return row;
}

int TemplateDelegate::linesOf(const QModelIndex &index) const
{
    return index.data(TemplatesModel::IsFolderRole).toBool() ? 1 : 2;
}

void TemplateDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    const QVariant name = editor->property(editor->metaObject()->userProperty().name());
    QTimer::singleShot(0, model, [model, name, place = QPersistentModelIndex(index)] {
        if (place.isValid())
            model->setData(place, name);
    });
}

} // namespace RadarDesk::gui

#include "moc_templatedelegate.cpp"
