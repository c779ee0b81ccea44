; of 65978fe026a8a1fe0e59cbe923b73b35
; returns none


define range(i32 -1, -2) i32 @clusterer_text_letter_kernels_code_points(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i32 %arg.largest, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) {
B0.endif:
  %.720 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.854 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1055 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  store i64 0, ptr %arg.offsets.4, align 8
  %.189607 = icmp sgt i64 %arg.ends.5.0, 1
  br i1 %.189607, label %B120.preheader, label %B1434

B120.preheader:                                   ; preds = %B0.endif
  %0 = add nsw i64 %arg.ends.5.0, -2
  br label %B120

B120:                                             ; preds = %B120.preheader, %B1374
  %at.6.0616 = phi i64 [ %.1206, %B1374 ], [ 0, %B120.preheader ]
  %.195572614 = phi i64 [ %.202, %B1374 ], [ 0, %B120.preheader ]
  %.202 = add nuw nsw i64 %.195572614, 1
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.195572614
  %.266 = load i64, ptr %1, align 8
  %2 = getelementptr i64, ptr %arg.ends.4, i64 %.202
  %.298 = load i64, ptr %2, align 8
  %.322553 = icmp ult i64 %.266, %.298
  br i1 %.322553, label %B246.preheader, label %B1374

B246.preheader:                                   ; preds = %B120, %B452.lr.ph
  %i.4.1561 = phi i64 [ %.332, %B452.lr.ph ], [ %.266, %B120 ]
  %at.5.1560 = phi i64 [ %.691, %B452.lr.ph ], [ %at.6.0616, %B120 ]
  br label %B246

B246:                                             ; preds = %B246.preheader, %B1360
  %at.4.2 = phi i64 [ %at.7.5, %B1360 ], [ %at.5.1560, %B246.preheader ]
  %i.5.2 = phi i64 [ %i.6.5, %B1360 ], [ %i.4.1561, %B246.preheader ]
  %.332 = add i64 %i.5.2, 32
  %.334.not = icmp ugt i64 %.332, %.298
  br i1 %.334.not, label %B532, label %B356.lr.ph

B532:                                             ; preds = %B356.lr.ph, %B246
  store i64 0, ptr %.720, align 8
  %.726 = call i32 @helper_1(ptr nonnull %.720, ptr nonnull %excinfo.1, i64 %.298, i64 %.332)
  %.736 = load i64, ptr %.720, align 8
  switch i32 %.726, label %B532.if.if [
    i32 -2, label %B532.endif
    i32 0, label %B532.endif
  ], !prof !0

B594:                                             ; preds = %B532.endif, %B1316
  %at.8.4 = phi i64 [ %.1127, %B1316 ], [ %at.4.2, %B532.endif ]
  %i.9.4 = phi i64 [ %i.7.5, %B1316 ], [ %i.5.2, %B532.endif ]
  %.788 = getelementptr i8, ptr %arg.content.4, i64 %i.9.4
  %.789 = load i8, ptr %.788, align 1
  %.795 = zext i8 %.789 to i64
  %.800 = add nuw i64 %i.9.4, 1
  %.812 = icmp ugt i8 %.789, -65
  br i1 %.812, label %B716, label %B1316

B716:                                             ; preds = %B594
  %.824 = icmp samesign ugt i8 %.789, -33
  %.827 = select i1 %.824, i64 2, i64 1
  %.830 = icmp samesign ugt i8 %.789, -17
  %.832 = zext i1 %.830 to i64
  %.833 = add nuw nsw i64 %.827, %.832
  %.849 = sub i64 %.298, %.800
  store i64 0, ptr %.854, align 8
  %.860 = call i32 @helper_1(ptr nonnull %.854, ptr nonnull %excinfo.2, i64 %.833, i64 %.849)
  switch i32 %.860, label %B716.if.if [
    i32 -2, label %B716.endif.endif
    i32 0, label %B716.endif.endif
  ], !prof !0

B1082:                                            ; preds = %B716.endif.endif, %B1082
  %byte.4.6479 = phi i64 [ %.1034, %B1082 ], [ %.841, %B716.endif.endif ]
  %i.8.6478 = phi i64 [ %.1038, %B1082 ], [ %.800, %B716.endif.endif ]
  %.965474476 = phi i64 [ %.972, %B1082 ], [ 0, %B716.endif.endif ]
  %.972 = add nuw nsw i64 %.965474476, 1
  %.1000 = shl i64 %byte.4.6479, 6
  %.1027 = getelementptr i8, ptr %arg.content.4, i64 %i.8.6478
  %.1028 = load i8, ptr %.1027, align 1
  %3 = and i8 %.1028, 63
  %.1033 = zext nneg i8 %3 to i64
  %.1034 = or disjoint i64 %.1000, %.1033
  %.1038 = add i64 %i.8.6478, 1
  %exitcond.not = icmp eq i64 %.870, %.972
  br i1 %exitcond.not, label %B1248.loopexit, label %B1082

B1248.loopexit:                                   ; preds = %B1082
  %4 = add i64 %.800, %..870
  br label %B1248

B1248:                                            ; preds = %B1248.loopexit, %B716.endif.endif
  %i.8.6.lcssa = phi i64 [ %.800, %B716.endif.endif ], [ %4, %B1248.loopexit ]
  %byte.4.6.lcssa = phi i64 [ %.841, %B716.endif.endif ], [ %.1034, %B1248.loopexit ]
  store i64 0, ptr %.1055, align 8
  %.1059 = call i32 @helper_2(ptr nonnull %.1055, ptr nonnull %excinfo.3, i64 %byte.4.6.lcssa, i32 %arg.largest)
  %.1069 = load i64, ptr %.1055, align 8
  switch i32 %.1059, label %B1248.if.if [
    i32 -2, label %B1316
    i32 0, label %B1316
  ], !prof !0

B1316:                                            ; preds = %B1248, %B1248, %B594
  %byte.5.5 = phi i64 [ %.795, %B594 ], [ %.1069, %B1248 ], [ %.1069, %B1248 ]
  %i.7.5 = phi i64 [ %.800, %B594 ], [ %i.8.6.lcssa, %B1248 ], [ %i.8.6.lcssa, %B1248 ]
  %.1121 = getelementptr i32, ptr %arg.codes.4, i64 %at.8.4
  %.1122 = trunc i64 %byte.5.5 to i32
  store i32 %.1122, ptr %.1121, align 4
  %.1127 = add i64 %at.8.4, 1
  %.1134 = icmp ult i64 %i.7.5, %.736
  br i1 %.1134, label %B594, label %B1360

B1360:                                            ; preds = %B1316, %B532.endif
  %at.7.5 = phi i64 [ %at.4.2, %B532.endif ], [ %.1127, %B1316 ]
  %i.6.5 = phi i64 [ %i.5.2, %B532.endif ], [ %i.7.5, %B1316 ]
  %.1162 = icmp ult i64 %i.6.5, %.298
  br i1 %.1162, label %B246, label %B1374

B1374:                                            ; preds = %B452.lr.ph, %B1360, %B120
  %at.9.3 = phi i64 [ %at.7.5, %B1360 ], [ %at.6.0616, %B120 ], [ %.691, %B452.lr.ph ]
  %.1203 = getelementptr i32, ptr %arg.codes.4, i64 %at.9.3
  store i32 10, ptr %.1203, align 4
  %.1206 = add i64 %at.9.3, 1
  %5 = getelementptr i64, ptr %arg.offsets.4, i64 %.202
  store i64 %.1206, ptr %5, align 8
  %exitcond703.not = icmp eq i64 %.195572614, %0
  br i1 %exitcond703.not, label %B1434, label %B120

common.ret:                                       ; preds = %B1248.if.if, %B716.if.if, %B532.if.if, %B1434
  %common.ret.op = phi i32 [ 0, %B1434 ], [ %.726, %B532.if.if ], [ %.860, %B716.if.if ], [ %.1059, %B1248.if.if ]
  ret i32 %common.ret.op

B1434:                                            ; preds = %B1374, %B0.endif
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B356.lr.ph:                                       ; preds = %B246
  %6 = getelementptr i8, ptr %arg.content.4, i64 %i.5.2
  %.486 = load i8, ptr %6, align 1
  %.485.1 = getelementptr i8, ptr %6, i64 1
  %.486.1 = load i8, ptr %.485.1, align 1
  %.489.1704 = or i8 %.486, %.486.1
  %.485.2 = getelementptr i8, ptr %6, i64 2
  %.486.2 = load i8, ptr %.485.2, align 1
  %.489.2705 = or i8 %.489.1704, %.486.2
  %.485.3 = getelementptr i8, ptr %6, i64 3
  %.486.3 = load i8, ptr %.485.3, align 1
  %.489.3706 = or i8 %.489.2705, %.486.3
  %.485.4 = getelementptr i8, ptr %6, i64 4
  %.486.4 = load i8, ptr %.485.4, align 1
  %.489.4707 = or i8 %.489.3706, %.486.4
  %.485.5 = getelementptr i8, ptr %6, i64 5
  %.486.5 = load i8, ptr %.485.5, align 1
  %.489.5708 = or i8 %.489.4707, %.486.5
  %.485.6 = getelementptr i8, ptr %6, i64 6
  %.486.6 = load i8, ptr %.485.6, align 1
  %.489.6709 = or i8 %.489.5708, %.486.6
  %.485.7 = getelementptr i8, ptr %6, i64 7
  %.486.7 = load i8, ptr %.485.7, align 1
  %.489.7710 = or i8 %.489.6709, %.486.7
  %.485.8 = getelementptr i8, ptr %6, i64 8
  %.486.8 = load i8, ptr %.485.8, align 1
  %.489.8711 = or i8 %.489.7710, %.486.8
  %.485.9 = getelementptr i8, ptr %6, i64 9
  %.486.9 = load i8, ptr %.485.9, align 1
  %.489.9712 = or i8 %.489.8711, %.486.9
  %.485.10 = getelementptr i8, ptr %6, i64 10
  %.486.10 = load i8, ptr %.485.10, align 1
  %.489.10713 = or i8 %.489.9712, %.486.10
  %.485.11 = getelementptr i8, ptr %6, i64 11
  %.486.11 = load i8, ptr %.485.11, align 1
  %.489.11714 = or i8 %.489.10713, %.486.11
  %.485.12 = getelementptr i8, ptr %6, i64 12
  %.486.12 = load i8, ptr %.485.12, align 1
  %.489.12715 = or i8 %.489.11714, %.486.12
  %.485.13 = getelementptr i8, ptr %6, i64 13
  %.486.13 = load i8, ptr %.485.13, align 1
  %.489.13716 = or i8 %.489.12715, %.486.13
  %.485.14 = getelementptr i8, ptr %6, i64 14
  %.486.14 = load i8, ptr %.485.14, align 1
  %.489.14717 = or i8 %.489.13716, %.486.14
  %.485.15 = getelementptr i8, ptr %6, i64 15
  %.486.15 = load i8, ptr %.485.15, align 1
  %.489.15718 = or i8 %.489.14717, %.486.15
  %.485.16 = getelementptr i8, ptr %6, i64 16
  %.486.16 = load i8, ptr %.485.16, align 1
  %.489.16719 = or i8 %.489.15718, %.486.16
  %.485.17 = getelementptr i8, ptr %6, i64 17
  %.486.17 = load i8, ptr %.485.17, align 1
  %.489.17720 = or i8 %.489.16719, %.486.17
  %.485.18 = getelementptr i8, ptr %6, i64 18
  %.486.18 = load i8, ptr %.485.18, align 1
  %.489.18721 = or i8 %.489.17720, %.486.18
  %.485.19 = getelementptr i8, ptr %6, i64 19
  %.486.19 = load i8, ptr %.485.19, align 1
  %.489.19722 = or i8 %.489.18721, %.486.19
  %.485.20 = getelementptr i8, ptr %6, i64 20
  %.486.20 = load i8, ptr %.485.20, align 1
  %.489.20723 = or i8 %.489.19722, %.486.20
  %.485.21 = getelementptr i8, ptr %6, i64 21
  %.486.21 = load i8, ptr %.485.21, align 1
  %.489.21724 = or i8 %.489.20723, %.486.21
  %.485.22 = getelementptr i8, ptr %6, i64 22
  %.486.22 = load i8, ptr %.485.22, align 1
  %.489.22725 = or i8 %.489.21724, %.486.22
  %.485.23 = getelementptr i8, ptr %6, i64 23
  %.486.23 = load i8, ptr %.485.23, align 1
  %.489.23726 = or i8 %.489.22725, %.486.23
  %.485.24 = getelementptr i8, ptr %6, i64 24
  %.486.24 = load i8, ptr %.485.24, align 1
  %.489.24727 = or i8 %.489.23726, %.486.24
  %.485.25 = getelementptr i8, ptr %6, i64 25
  %.486.25 = load i8, ptr %.485.25, align 1
  %.489.25728 = or i8 %.489.24727, %.486.25
  %.485.26 = getelementptr i8, ptr %6, i64 26
  %.486.26 = load i8, ptr %.485.26, align 1
  %.489.26729 = or i8 %.489.25728, %.486.26
  %.485.27 = getelementptr i8, ptr %6, i64 27
  %.486.27 = load i8, ptr %.485.27, align 1
  %.489.27730 = or i8 %.489.26729, %.486.27
  %.485.28 = getelementptr i8, ptr %6, i64 28
  %.486.28 = load i8, ptr %.485.28, align 1
  %.489.28731 = or i8 %.489.27730, %.486.28
  %.485.29 = getelementptr i8, ptr %6, i64 29
  %.486.29 = load i8, ptr %.485.29, align 1
  %.489.29732 = or i8 %.489.28731, %.486.29
  %.485.30 = getelementptr i8, ptr %6, i64 30
  %.486.30 = load i8, ptr %.485.30, align 1
  %.489.30733 = or i8 %.489.29732, %.486.30
  %.485.31 = getelementptr i8, ptr %6, i64 31
  %.486.31 = load i8, ptr %.485.31, align 1
  %.489.31734 = or i8 %.489.30733, %.486.31
  %.499 = icmp sgt i8 %.489.31734, -1
  br i1 %.499, label %B452.lr.ph, label %B532

B452.lr.ph:                                       ; preds = %B356.lr.ph
  %.485.1.le = getelementptr i8, ptr %6, i64 1
  %.485.2.le = getelementptr i8, ptr %6, i64 2
  %.485.3.le = getelementptr i8, ptr %6, i64 3
  %.485.4.le = getelementptr i8, ptr %6, i64 4
  %.485.5.le = getelementptr i8, ptr %6, i64 5
  %.485.6.le = getelementptr i8, ptr %6, i64 6
  %.485.7.le = getelementptr i8, ptr %6, i64 7
  %.485.8.le = getelementptr i8, ptr %6, i64 8
  %.485.9.le = getelementptr i8, ptr %6, i64 9
  %.485.10.le = getelementptr i8, ptr %6, i64 10
  %.485.11.le = getelementptr i8, ptr %6, i64 11
  %.485.12.le = getelementptr i8, ptr %6, i64 12
  %.485.13.le = getelementptr i8, ptr %6, i64 13
  %.485.14.le = getelementptr i8, ptr %6, i64 14
  %.485.15.le = getelementptr i8, ptr %6, i64 15
  %.485.16.le = getelementptr i8, ptr %6, i64 16
  %.485.17.le = getelementptr i8, ptr %6, i64 17
  %.485.18.le = getelementptr i8, ptr %6, i64 18
  %.485.19.le = getelementptr i8, ptr %6, i64 19
  %.485.20.le = getelementptr i8, ptr %6, i64 20
  %.485.21.le = getelementptr i8, ptr %6, i64 21
  %.485.22.le = getelementptr i8, ptr %6, i64 22
  %.485.23.le = getelementptr i8, ptr %6, i64 23
  %.485.24.le = getelementptr i8, ptr %6, i64 24
  %.485.25.le = getelementptr i8, ptr %6, i64 25
  %.485.26.le = getelementptr i8, ptr %6, i64 26
  %.485.27.le = getelementptr i8, ptr %6, i64 27
  %.485.28.le = getelementptr i8, ptr %6, i64 28
  %.485.29.le = getelementptr i8, ptr %6, i64 29
  %.485.30.le = getelementptr i8, ptr %6, i64 30
  %.485.31.le = getelementptr i8, ptr %6, i64 31
  %7 = getelementptr i32, ptr %arg.codes.4, i64 %at.4.2
  %.648 = load i8, ptr %6, align 1
  %.677 = zext i8 %.648 to i32
  store i32 %.677, ptr %7, align 4
  %.648.1 = load i8, ptr %.485.1.le, align 1
  %.676.1 = getelementptr i8, ptr %7, i64 4
  %.677.1 = zext i8 %.648.1 to i32
  store i32 %.677.1, ptr %.676.1, align 4
  %.648.2 = load i8, ptr %.485.2.le, align 1
  %.676.2 = getelementptr i8, ptr %7, i64 8
  %.677.2 = zext i8 %.648.2 to i32
  store i32 %.677.2, ptr %.676.2, align 4
  %.648.3 = load i8, ptr %.485.3.le, align 1
  %.676.3 = getelementptr i8, ptr %7, i64 12
  %.677.3 = zext i8 %.648.3 to i32
  store i32 %.677.3, ptr %.676.3, align 4
  %.648.4 = load i8, ptr %.485.4.le, align 1
  %.676.4 = getelementptr i8, ptr %7, i64 16
  %.677.4 = zext i8 %.648.4 to i32
  store i32 %.677.4, ptr %.676.4, align 4
  %.648.5 = load i8, ptr %.485.5.le, align 1
  %.676.5 = getelementptr i8, ptr %7, i64 20
  %.677.5 = zext i8 %.648.5 to i32
  store i32 %.677.5, ptr %.676.5, align 4
  %.648.6 = load i8, ptr %.485.6.le, align 1
  %.676.6 = getelementptr i8, ptr %7, i64 24
  %.677.6 = zext i8 %.648.6 to i32
  store i32 %.677.6, ptr %.676.6, align 4
  %.648.7 = load i8, ptr %.485.7.le, align 1
  %.676.7 = getelementptr i8, ptr %7, i64 28
  %.677.7 = zext i8 %.648.7 to i32
  store i32 %.677.7, ptr %.676.7, align 4
  %.648.8 = load i8, ptr %.485.8.le, align 1
  %.676.8 = getelementptr i8, ptr %7, i64 32
  %.677.8 = zext i8 %.648.8 to i32
  store i32 %.677.8, ptr %.676.8, align 4
  %.648.9 = load i8, ptr %.485.9.le, align 1
  %.676.9 = getelementptr i8, ptr %7, i64 36
  %.677.9 = zext i8 %.648.9 to i32
  store i32 %.677.9, ptr %.676.9, align 4
  %.648.10 = load i8, ptr %.485.10.le, align 1
  %.676.10 = getelementptr i8, ptr %7, i64 40
  %.677.10 = zext i8 %.648.10 to i32
  store i32 %.677.10, ptr %.676.10, align 4
  %.648.11 = load i8, ptr %.485.11.le, align 1
  %.676.11 = getelementptr i8, ptr %7, i64 44
  %.677.11 = zext i8 %.648.11 to i32
  store i32 %.677.11, ptr %.676.11, align 4
  %.648.12 = load i8, ptr %.485.12.le, align 1
  %.676.12 = getelementptr i8, ptr %7, i64 48
  %.677.12 = zext i8 %.648.12 to i32
  store i32 %.677.12, ptr %.676.12, align 4
  %.648.13 = load i8, ptr %.485.13.le, align 1
  %.676.13 = getelementptr i8, ptr %7, i64 52
  %.677.13 = zext i8 %.648.13 to i32
  store i32 %.677.13, ptr %.676.13, align 4
  %.648.14 = load i8, ptr %.485.14.le, align 1
  %.676.14 = getelementptr i8, ptr %7, i64 56
  %.677.14 = zext i8 %.648.14 to i32
  store i32 %.677.14, ptr %.676.14, align 4
  %.648.15 = load i8, ptr %.485.15.le, align 1
  %.676.15 = getelementptr i8, ptr %7, i64 60
  %.677.15 = zext i8 %.648.15 to i32
  store i32 %.677.15, ptr %.676.15, align 4
  %.648.16 = load i8, ptr %.485.16.le, align 1
  %.676.16 = getelementptr i8, ptr %7, i64 64
  %.677.16 = zext i8 %.648.16 to i32
  store i32 %.677.16, ptr %.676.16, align 4
  %.648.17 = load i8, ptr %.485.17.le, align 1
  %.676.17 = getelementptr i8, ptr %7, i64 68
  %.677.17 = zext i8 %.648.17 to i32
  store i32 %.677.17, ptr %.676.17, align 4
  %.648.18 = load i8, ptr %.485.18.le, align 1
  %.676.18 = getelementptr i8, ptr %7, i64 72
  %.677.18 = zext i8 %.648.18 to i32
  store i32 %.677.18, ptr %.676.18, align 4
  %.648.19 = load i8, ptr %.485.19.le, align 1
  %.676.19 = getelementptr i8, ptr %7, i64 76
  %.677.19 = zext i8 %.648.19 to i32
  store i32 %.677.19, ptr %.676.19, align 4
  %.648.20 = load i8, ptr %.485.20.le, align 1
  %.676.20 = getelementptr i8, ptr %7, i64 80
  %.677.20 = zext i8 %.648.20 to i32
  store i32 %.677.20, ptr %.676.20, align 4
  %.648.21 = load i8, ptr %.485.21.le, align 1
  %.676.21 = getelementptr i8, ptr %7, i64 84
  %.677.21 = zext i8 %.648.21 to i32
  store i32 %.677.21, ptr %.676.21, align 4
  %.648.22 = load i8, ptr %.485.22.le, align 1
  %.676.22 = getelementptr i8, ptr %7, i64 88
  %.677.22 = zext i8 %.648.22 to i32
  store i32 %.677.22, ptr %.676.22, align 4
  %.648.23 = load i8, ptr %.485.23.le, align 1
  %.676.23 = getelementptr i8, ptr %7, i64 92
  %.677.23 = zext i8 %.648.23 to i32
  store i32 %.677.23, ptr %.676.23, align 4
  %.648.24 = load i8, ptr %.485.24.le, align 1
  %.676.24 = getelementptr i8, ptr %7, i64 96
  %.677.24 = zext i8 %.648.24 to i32
  store i32 %.677.24, ptr %.676.24, align 4
  %.648.25 = load i8, ptr %.485.25.le, align 1
  %.676.25 = getelementptr i8, ptr %7, i64 100
  %.677.25 = zext i8 %.648.25 to i32
  store i32 %.677.25, ptr %.676.25, align 4
  %.648.26 = load i8, ptr %.485.26.le, align 1
  %.676.26 = getelementptr i8, ptr %7, i64 104
  %.677.26 = zext i8 %.648.26 to i32
  store i32 %.677.26, ptr %.676.26, align 4
  %.648.27 = load i8, ptr %.485.27.le, align 1
  %.676.27 = getelementptr i8, ptr %7, i64 108
  %.677.27 = zext i8 %.648.27 to i32
  store i32 %.677.27, ptr %.676.27, align 4
  %.648.28 = load i8, ptr %.485.28.le, align 1
  %.676.28 = getelementptr i8, ptr %7, i64 112
  %.677.28 = zext i8 %.648.28 to i32
  store i32 %.677.28, ptr %.676.28, align 4
  %.648.29 = load i8, ptr %.485.29.le, align 1
  %.676.29 = getelementptr i8, ptr %7, i64 116
  %.677.29 = zext i8 %.648.29 to i32
  store i32 %.677.29, ptr %.676.29, align 4
  %.648.30 = load i8, ptr %.485.30.le, align 1
  %.676.30 = getelementptr i8, ptr %7, i64 120
  %.677.30 = zext i8 %.648.30 to i32
  store i32 %.677.30, ptr %.676.30, align 4
  %.648.31 = load i8, ptr %.485.31.le, align 1
  %.676.31 = getelementptr i8, ptr %7, i64 124
  %.677.31 = zext i8 %.648.31 to i32
  store i32 %.677.31, ptr %.676.31, align 4
  %.691 = add i64 %at.4.2, 32
  %.322 = icmp ult i64 %.332, %.298
  br i1 %.322, label %B246.preheader, label %B1374

B532.endif:                                       ; preds = %B532, %B532
  %.751 = icmp ult i64 %i.5.2, %.736
  br i1 %.751, label %B594, label %B1360

B532.if.if:                                       ; preds = %B532
  %.734 = icmp sgt i32 %.726, 0
  %.727 = load ptr, ptr %excinfo.1, align 8
  %.735 = select i1 %.734, ptr %.727, ptr undef
  store ptr %.735, ptr %excinfo, align 8
  br label %common.ret

B716.if.if:                                       ; preds = %B716
  %.868 = icmp sgt i32 %.860, 0
  %.861 = load ptr, ptr %excinfo.2, align 8
  %.869 = select i1 %.868, ptr %.861, ptr undef
  store ptr %.869, ptr %excinfo, align 8
  br label %common.ret

B716.endif.endif:                                 ; preds = %B716, %B716
  %.838 = lshr i64 63, %.833
  %.841 = and i64 %.838, %.795
  %.870 = load i64, ptr %.854, align 8
  %..870 = call i64 @llvm.smax.i64(i64 %.870, i64 0)
  %.959475.not = icmp slt i64 %.870, 1
  br i1 %.959475.not, label %B1248, label %B1082

B1248.if.if:                                      ; preds = %B1248
  %.1067 = icmp sgt i32 %.1059, 0
  %.1060 = load ptr, ptr %excinfo.3, align 8
  %.1068 = select i1 %.1067, ptr %.1060, ptr undef
  store ptr %.1068, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.umin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i32 %arg.x.1) #1 {
B0:
  %.8 = zext i32 %arg.x.1 to i64
  %.10 = tail call i64 @llvm.umin.i64(i64 %arg.x.0, i64 %.8)
  store i64 %.10, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }
attributes #5 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
