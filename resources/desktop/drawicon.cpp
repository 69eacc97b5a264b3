// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// Draws an SVG file as a square PNG file. Arguments: the SVG file, the width, the PNG file.
int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    QSvgRenderer icon;
    if (size <= 0 || !icon.load(QString::fromLocal8Bit(argv[1])))
        return 1;
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 1;
}
