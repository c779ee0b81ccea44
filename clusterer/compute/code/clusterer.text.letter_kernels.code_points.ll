; of 6daa11dbb9598d153484d0e9cffa6d96
; returns none


define range(i32 -1, -2) i32 @clusterer_text_letter_kernels_code_points(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i32 %arg.largest, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0) {
B0.endif:
  %.292 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  store i64 0, ptr %arg.offsets.4, align 8
  %.188157 = icmp sgt i64 %arg.ends.5.0, 1
  br i1 %.188157, label %B118.preheader, label %B356

B118.preheader:                                   ; preds = %B0.endif
  %0 = add nsw i64 %arg.ends.5.0, -2
  br label %B118

B118:                                             ; preds = %B118.preheader, %B118.endif
  %at.3.0160 = phi i64 [ %.347, %B118.endif ], [ 0, %B118.preheader ]
  %.194156158 = phi i64 [ %.257, %B118.endif ], [ 0, %B118.preheader ]
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.194156158
  %.256 = load i64, ptr %1, align 8
  %.257 = add nuw nsw i64 %.194156158, 1
  %2 = getelementptr i64, ptr %arg.ends.4, i64 %.257
  %.287 = load i64, ptr %2, align 8
  store i64 0, ptr %.292, align 8
  %.300 = call i32 @helper_1(ptr nonnull %.292, ptr nonnull %excinfo.1, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %.256, i64 %.287, i32 %arg.largest, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %at.3.0160)
  switch i32 %.300, label %B118.if.if [
    i32 -2, label %B118.endif
    i32 0, label %B118.endif
  ], !prof !0

common.ret:                                       ; preds = %B118.if.if, %B356
  %common.ret.op = phi i32 [ 0, %B356 ], [ %.300, %B118.if.if ]
  ret i32 %common.ret.op

B356:                                             ; preds = %B118.endif, %B0.endif
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B118.endif:                                       ; preds = %B118, %B118
  %.310 = load i64, ptr %.292, align 8
  %.345 = getelementptr i32, ptr %arg.codes.4, i64 %.310
  store i32 10, ptr %.345, align 4
  %.347 = add i64 %.310, 1
  %3 = getelementptr i64, ptr %arg.offsets.4, i64 %.257
  store i64 %.347, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.194156158, %0
  br i1 %exitcond.not, label %B356, label %B118

B118.if.if:                                       ; preds = %B118
  %.308 = icmp sgt i32 %.300, 0
  %.301 = load ptr, ptr %excinfo.1, align 8
  %.309 = select i1 %.308, ptr %.301, ptr undef
  store ptr %.309, ptr %excinfo, align 8
  br label %common.ret
}

define internal noundef range(i32 -1, -2) i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.i, i64 %arg.end, i32 %arg.largest, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr writeonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %arg.at) {
B0:
  %.63409 = icmp ult i64 %arg.i, %arg.end
  br i1 %.63409, label %B18.preheader.preheader, label %common.ret

B18.preheader.preheader:                          ; preds = %B0
  %.8.i = zext i32 %arg.largest to i64
  %scevgep = getelementptr i8, ptr %arg.content.4, i64 1
  br label %B18

B18:                                              ; preds = %B182.endif.endif, %B1096, %B18.preheader.preheader
  %i.5.1 = phi i64 [ %arg.i, %B18.preheader.preheader ], [ %i.6.3, %B1096 ], [ %.73, %B182.endif.endif ]
  %at.3.1 = phi i64 [ %arg.at, %B18.preheader.preheader ], [ %at.4.3, %B1096 ], [ %.434, %B182.endif.endif ]
  %.73 = add i64 %i.5.1, 32
  %.75.not = icmp ugt i64 %.73, %arg.end
  br i1 %.75.not, label %B304.endif, label %B128.lr.ph

B366:                                             ; preds = %B366.preheader, %B1052
  %i.9.2 = phi i64 [ %i.7.3, %B1052 ], [ %i.5.1, %B366.preheader ]
  %at.6.2 = phi i64 [ %.870, %B1052 ], [ %at.3.1, %B366.preheader ]
  %.531 = getelementptr i8, ptr %arg.content.4, i64 %i.9.2
  %.532 = load i8, ptr %.531, align 1
  %.538 = zext i8 %.532 to i64
  %.543 = add i64 %i.9.2, 1
  %.555 = icmp ugt i8 %.532, -65
  br i1 %.555, label %B488.endif.endif, label %B1052

B854.epil:                                        ; preds = %B854.epil.preheader, %B854.epil
  %byte.4.4339.epil = phi i64 [ %.777.epil, %B854.epil ], [ %.584, %B854.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B854.epil ], [ 0, %B854.epil.preheader ]
  %.743.epil = shl i64 %byte.4.4339.epil, 6
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %epil.iter
  %.771.epil = load i8, ptr %scevgep90, align 1
  %promoted = zext i8 %.771.epil to i64
  %0 = and i64 %promoted, 63
  %.777.epil = or disjoint i64 %.743.epil, %0
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %.13.i14, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1020.loopexit, label %B854.epil, !llvm.loop !1

B1020.loopexit:                                   ; preds = %B854.epil
  %1 = add i64 %.13.i14, %.543
  br label %B1020

B1020:                                            ; preds = %B488.endif.endif, %B1020.loopexit
  %i.8.4.lcssa = phi i64 [ %arg.end, %B488.endif.endif ], [ %1, %B1020.loopexit ]
  %byte.4.4.lcssa = phi i64 [ %.584, %B488.endif.endif ], [ %.777.epil, %B1020.loopexit ]
  %.10.i = tail call i64 @llvm.umin.i64(i64 %byte.4.4.lcssa, i64 %.8.i)
  br label %B1052

B1052:                                            ; preds = %B1020, %B366
  %byte.5.3 = phi i64 [ %.538, %B366 ], [ %.10.i, %B1020 ]
  %i.7.3 = phi i64 [ %.543, %B366 ], [ %i.8.4.lcssa, %B1020 ]
  %.864 = getelementptr i32, ptr %arg.codes.4, i64 %at.6.2
  %.865 = trunc nuw i64 %byte.5.3 to i32
  store i32 %.865, ptr %.864, align 4
  %.870 = add i64 %at.6.2, 1
  %.877 = icmp ult i64 %i.7.3, %.13.i
  br i1 %.877, label %B366, label %B1096

B1096:                                            ; preds = %B304.endif, %B1052
  %i.6.3 = phi i64 [ %i.5.1, %B304.endif ], [ %i.7.3, %B1052 ]
  %at.4.3 = phi i64 [ %at.3.1, %B304.endif ], [ %.870, %B1052 ]
  %.905 = icmp ult i64 %i.6.3, %arg.end
  br i1 %.905, label %B18, label %common.ret

common.ret:                                       ; preds = %B182.endif.endif, %B1096, %B0
  %at.7.2 = phi i64 [ %arg.at, %B0 ], [ %at.4.3, %B1096 ], [ %.434, %B182.endif.endif ]
  store i64 %at.7.2, ptr %retptr, align 8
  ret i32 0

B128.lr.ph:                                       ; preds = %B18
  %2 = getelementptr i8, ptr %arg.content.4, i64 %i.5.1
  %.229 = load i8, ptr %2, align 1
  %.420 = zext i8 %.229 to i32
  %.228.1 = getelementptr i8, ptr %2, i64 1
  %.229.1 = load i8, ptr %.228.1, align 1
  %.228.2 = getelementptr i8, ptr %2, i64 2
  %.229.2 = load i8, ptr %.228.2, align 1
  %.228.3 = getelementptr i8, ptr %2, i64 3
  %.229.3 = load i8, ptr %.228.3, align 1
  %.228.4 = getelementptr i8, ptr %2, i64 4
  %.229.4 = load i8, ptr %.228.4, align 1
  %.228.5 = getelementptr i8, ptr %2, i64 5
  %.229.5 = load i8, ptr %.228.5, align 1
  %.228.6 = getelementptr i8, ptr %2, i64 6
  %.229.6 = load i8, ptr %.228.6, align 1
  %.228.7 = getelementptr i8, ptr %2, i64 7
  %.229.7 = load i8, ptr %.228.7, align 1
  %.228.8 = getelementptr i8, ptr %2, i64 8
  %.229.8 = load i8, ptr %.228.8, align 1
  %.228.9 = getelementptr i8, ptr %2, i64 9
  %.229.9 = load i8, ptr %.228.9, align 1
  %.228.10 = getelementptr i8, ptr %2, i64 10
  %.229.10 = load i8, ptr %.228.10, align 1
  %.228.11 = getelementptr i8, ptr %2, i64 11
  %.229.11 = load i8, ptr %.228.11, align 1
  %.228.12 = getelementptr i8, ptr %2, i64 12
  %.229.12 = load i8, ptr %.228.12, align 1
  %.228.13 = getelementptr i8, ptr %2, i64 13
  %.229.13 = load i8, ptr %.228.13, align 1
  %.228.14 = getelementptr i8, ptr %2, i64 14
  %.229.14 = load i8, ptr %.228.14, align 1
  %.228.15 = getelementptr i8, ptr %2, i64 15
  %.229.15 = load i8, ptr %.228.15, align 1
  %.228.16 = getelementptr i8, ptr %2, i64 16
  %.229.16 = load i8, ptr %.228.16, align 1
  %.228.17 = getelementptr i8, ptr %2, i64 17
  %.229.17 = load i8, ptr %.228.17, align 1
  %.228.18 = getelementptr i8, ptr %2, i64 18
  %.229.18 = load i8, ptr %.228.18, align 1
  %.228.19 = getelementptr i8, ptr %2, i64 19
  %.229.19 = load i8, ptr %.228.19, align 1
  %.228.20 = getelementptr i8, ptr %2, i64 20
  %.229.20 = load i8, ptr %.228.20, align 1
  %.228.21 = getelementptr i8, ptr %2, i64 21
  %.229.21 = load i8, ptr %.228.21, align 1
  %.228.22 = getelementptr i8, ptr %2, i64 22
  %.229.22 = load i8, ptr %.228.22, align 1
  %.228.23 = getelementptr i8, ptr %2, i64 23
  %.229.23 = load i8, ptr %.228.23, align 1
  %.228.24 = getelementptr i8, ptr %2, i64 24
  %.229.24 = load i8, ptr %.228.24, align 1
  %.228.25 = getelementptr i8, ptr %2, i64 25
  %.229.25 = load i8, ptr %.228.25, align 1
  %.228.26 = getelementptr i8, ptr %2, i64 26
  %.229.26 = load i8, ptr %.228.26, align 1
  %.228.27 = getelementptr i8, ptr %2, i64 27
  %.229.27 = load i8, ptr %.228.27, align 1
  %.228.28 = getelementptr i8, ptr %2, i64 28
  %.229.28 = load i8, ptr %.228.28, align 1
  %.228.29 = getelementptr i8, ptr %2, i64 29
  %.229.29 = load i8, ptr %.228.29, align 1
  %.228.30 = getelementptr i8, ptr %2, i64 30
  %.229.30 = load i8, ptr %.228.30, align 1
  %.228.31 = getelementptr i8, ptr %2, i64 31
  %.229.31 = load i8, ptr %.228.31, align 1
  %3 = or i8 %.229.1, %.229.2
  %4 = or i8 %3, %.229.3
  %5 = or i8 %4, %.229.4
  %6 = or i8 %5, %.229.5
  %7 = or i8 %6, %.229.6
  %8 = or i8 %7, %.229.7
  %9 = or i8 %8, %.229.8
  %10 = or i8 %9, %.229.9
  %11 = or i8 %10, %.229.10
  %12 = or i8 %11, %.229.11
  %13 = or i8 %12, %.229.12
  %14 = or i8 %13, %.229.13
  %15 = or i8 %14, %.229.14
  %16 = or i8 %15, %.229.15
  %17 = or i8 %16, %.229.16
  %18 = or i8 %17, %.229.17
  %19 = or i8 %18, %.229.18
  %20 = or i8 %19, %.229.19
  %21 = or i8 %20, %.229.20
  %22 = or i8 %21, %.229.21
  %23 = or i8 %22, %.229.22
  %24 = or i8 %23, %.229.23
  %25 = or i8 %24, %.229.24
  %26 = or i8 %25, %.229.25
  %27 = or i8 %26, %.229.26
  %28 = or i8 %27, %.229.27
  %29 = or i8 %28, %.229.28
  %30 = or i8 %29, %.229.29
  %31 = or i8 %30, %.229.30
  %32 = or i8 %31, %.229.31
  %.232.31514 = or i8 %32, %.229
  %.242 = icmp sgt i8 %.232.31514, -1
  br i1 %.242, label %B182.endif.endif, label %B304.endif

B182.endif.endif:                                 ; preds = %B128.lr.ph
  %.228.1.le = getelementptr i8, ptr %2, i64 1
  %.228.2.le = getelementptr i8, ptr %2, i64 2
  %.228.3.le = getelementptr i8, ptr %2, i64 3
  %.228.4.le = getelementptr i8, ptr %2, i64 4
  %.228.5.le = getelementptr i8, ptr %2, i64 5
  %.228.6.le = getelementptr i8, ptr %2, i64 6
  %.228.7.le = getelementptr i8, ptr %2, i64 7
  %.228.8.le = getelementptr i8, ptr %2, i64 8
  %.228.9.le = getelementptr i8, ptr %2, i64 9
  %.228.10.le = getelementptr i8, ptr %2, i64 10
  %.228.11.le = getelementptr i8, ptr %2, i64 11
  %.228.12.le = getelementptr i8, ptr %2, i64 12
  %.228.13.le = getelementptr i8, ptr %2, i64 13
  %.228.14.le = getelementptr i8, ptr %2, i64 14
  %.228.15.le = getelementptr i8, ptr %2, i64 15
  %.228.16.le = getelementptr i8, ptr %2, i64 16
  %.228.17.le = getelementptr i8, ptr %2, i64 17
  %.228.18.le = getelementptr i8, ptr %2, i64 18
  %.228.19.le = getelementptr i8, ptr %2, i64 19
  %.228.20.le = getelementptr i8, ptr %2, i64 20
  %.228.21.le = getelementptr i8, ptr %2, i64 21
  %.228.22.le = getelementptr i8, ptr %2, i64 22
  %.228.23.le = getelementptr i8, ptr %2, i64 23
  %.228.24.le = getelementptr i8, ptr %2, i64 24
  %.228.25.le = getelementptr i8, ptr %2, i64 25
  %.228.26.le = getelementptr i8, ptr %2, i64 26
  %.228.27.le = getelementptr i8, ptr %2, i64 27
  %.228.28.le = getelementptr i8, ptr %2, i64 28
  %.228.29.le = getelementptr i8, ptr %2, i64 29
  %.228.30.le = getelementptr i8, ptr %2, i64 30
  %.228.31.le = getelementptr i8, ptr %2, i64 31
  %33 = getelementptr i32, ptr %arg.codes.4, i64 %at.3.1
  store i32 %.420, ptr %33, align 4
  %.391.1 = load i8, ptr %.228.1.le, align 1
  %.419.1 = getelementptr i8, ptr %33, i64 4
  %.420.1 = zext i8 %.391.1 to i32
  store i32 %.420.1, ptr %.419.1, align 4
  %.391.2 = load i8, ptr %.228.2.le, align 1
  %.419.2 = getelementptr i8, ptr %33, i64 8
  %.420.2 = zext i8 %.391.2 to i32
  store i32 %.420.2, ptr %.419.2, align 4
  %.391.3 = load i8, ptr %.228.3.le, align 1
  %.419.3 = getelementptr i8, ptr %33, i64 12
  %.420.3 = zext i8 %.391.3 to i32
  store i32 %.420.3, ptr %.419.3, align 4
  %.391.4 = load i8, ptr %.228.4.le, align 1
  %.419.4 = getelementptr i8, ptr %33, i64 16
  %.420.4 = zext i8 %.391.4 to i32
  store i32 %.420.4, ptr %.419.4, align 4
  %.391.5 = load i8, ptr %.228.5.le, align 1
  %.419.5 = getelementptr i8, ptr %33, i64 20
  %.420.5 = zext i8 %.391.5 to i32
  store i32 %.420.5, ptr %.419.5, align 4
  %.391.6 = load i8, ptr %.228.6.le, align 1
  %.419.6 = getelementptr i8, ptr %33, i64 24
  %.420.6 = zext i8 %.391.6 to i32
  store i32 %.420.6, ptr %.419.6, align 4
  %.391.7 = load i8, ptr %.228.7.le, align 1
  %.419.7 = getelementptr i8, ptr %33, i64 28
  %.420.7 = zext i8 %.391.7 to i32
  store i32 %.420.7, ptr %.419.7, align 4
  %.391.8 = load i8, ptr %.228.8.le, align 1
  %.419.8 = getelementptr i8, ptr %33, i64 32
  %.420.8 = zext i8 %.391.8 to i32
  store i32 %.420.8, ptr %.419.8, align 4
  %.391.9 = load i8, ptr %.228.9.le, align 1
  %.419.9 = getelementptr i8, ptr %33, i64 36
  %.420.9 = zext i8 %.391.9 to i32
  store i32 %.420.9, ptr %.419.9, align 4
  %.391.10 = load i8, ptr %.228.10.le, align 1
  %.419.10 = getelementptr i8, ptr %33, i64 40
  %.420.10 = zext i8 %.391.10 to i32
  store i32 %.420.10, ptr %.419.10, align 4
  %.391.11 = load i8, ptr %.228.11.le, align 1
  %.419.11 = getelementptr i8, ptr %33, i64 44
  %.420.11 = zext i8 %.391.11 to i32
  store i32 %.420.11, ptr %.419.11, align 4
  %.391.12 = load i8, ptr %.228.12.le, align 1
  %.419.12 = getelementptr i8, ptr %33, i64 48
  %.420.12 = zext i8 %.391.12 to i32
  store i32 %.420.12, ptr %.419.12, align 4
  %.391.13 = load i8, ptr %.228.13.le, align 1
  %.419.13 = getelementptr i8, ptr %33, i64 52
  %.420.13 = zext i8 %.391.13 to i32
  store i32 %.420.13, ptr %.419.13, align 4
  %.391.14 = load i8, ptr %.228.14.le, align 1
  %.419.14 = getelementptr i8, ptr %33, i64 56
  %.420.14 = zext i8 %.391.14 to i32
  store i32 %.420.14, ptr %.419.14, align 4
  %.391.15 = load i8, ptr %.228.15.le, align 1
  %.419.15 = getelementptr i8, ptr %33, i64 60
  %.420.15 = zext i8 %.391.15 to i32
  store i32 %.420.15, ptr %.419.15, align 4
  %.391.16 = load i8, ptr %.228.16.le, align 1
  %.419.16 = getelementptr i8, ptr %33, i64 64
  %.420.16 = zext i8 %.391.16 to i32
  store i32 %.420.16, ptr %.419.16, align 4
  %.391.17 = load i8, ptr %.228.17.le, align 1
  %.419.17 = getelementptr i8, ptr %33, i64 68
  %.420.17 = zext i8 %.391.17 to i32
  store i32 %.420.17, ptr %.419.17, align 4
  %.391.18 = load i8, ptr %.228.18.le, align 1
  %.419.18 = getelementptr i8, ptr %33, i64 72
  %.420.18 = zext i8 %.391.18 to i32
  store i32 %.420.18, ptr %.419.18, align 4
  %.391.19 = load i8, ptr %.228.19.le, align 1
  %.419.19 = getelementptr i8, ptr %33, i64 76
  %.420.19 = zext i8 %.391.19 to i32
  store i32 %.420.19, ptr %.419.19, align 4
  %.391.20 = load i8, ptr %.228.20.le, align 1
  %.419.20 = getelementptr i8, ptr %33, i64 80
  %.420.20 = zext i8 %.391.20 to i32
  store i32 %.420.20, ptr %.419.20, align 4
  %.391.21 = load i8, ptr %.228.21.le, align 1
  %.419.21 = getelementptr i8, ptr %33, i64 84
  %.420.21 = zext i8 %.391.21 to i32
  store i32 %.420.21, ptr %.419.21, align 4
  %.391.22 = load i8, ptr %.228.22.le, align 1
  %.419.22 = getelementptr i8, ptr %33, i64 88
  %.420.22 = zext i8 %.391.22 to i32
  store i32 %.420.22, ptr %.419.22, align 4
  %.391.23 = load i8, ptr %.228.23.le, align 1
  %.419.23 = getelementptr i8, ptr %33, i64 92
  %.420.23 = zext i8 %.391.23 to i32
  store i32 %.420.23, ptr %.419.23, align 4
  %.391.24 = load i8, ptr %.228.24.le, align 1
  %.419.24 = getelementptr i8, ptr %33, i64 96
  %.420.24 = zext i8 %.391.24 to i32
  store i32 %.420.24, ptr %.419.24, align 4
  %.391.25 = load i8, ptr %.228.25.le, align 1
  %.419.25 = getelementptr i8, ptr %33, i64 100
  %.420.25 = zext i8 %.391.25 to i32
  store i32 %.420.25, ptr %.419.25, align 4
  %.391.26 = load i8, ptr %.228.26.le, align 1
  %.419.26 = getelementptr i8, ptr %33, i64 104
  %.420.26 = zext i8 %.391.26 to i32
  store i32 %.420.26, ptr %.419.26, align 4
  %.391.27 = load i8, ptr %.228.27.le, align 1
  %.419.27 = getelementptr i8, ptr %33, i64 108
  %.420.27 = zext i8 %.391.27 to i32
  store i32 %.420.27, ptr %.419.27, align 4
  %.391.28 = load i8, ptr %.228.28.le, align 1
  %.419.28 = getelementptr i8, ptr %33, i64 112
  %.420.28 = zext i8 %.391.28 to i32
  store i32 %.420.28, ptr %.419.28, align 4
  %.391.29 = load i8, ptr %.228.29.le, align 1
  %.419.29 = getelementptr i8, ptr %33, i64 116
  %.420.29 = zext i8 %.391.29 to i32
  store i32 %.420.29, ptr %.419.29, align 4
  %.391.30 = load i8, ptr %.228.30.le, align 1
  %.419.30 = getelementptr i8, ptr %33, i64 120
  %.420.30 = zext i8 %.391.30 to i32
  store i32 %.420.30, ptr %.419.30, align 4
  %.391.31 = load i8, ptr %.228.31.le, align 1
  %.419.31 = getelementptr i8, ptr %33, i64 124
  %.420.31 = zext i8 %.391.31 to i32
  store i32 %.420.31, ptr %.419.31, align 4
  %.434 = add i64 %at.3.1, 32
  %.63 = icmp ult i64 %.73, %arg.end
  br i1 %.63, label %B18, label %common.ret

B304.endif:                                       ; preds = %B128.lr.ph, %B18
  %.13.i = tail call i64 @llvm.umin.i64(i64 %.73, i64 %arg.end)
  %.494 = icmp ult i64 %i.5.1, %.13.i
  br i1 %.494, label %B366.preheader, label %B1096

B366.preheader:                                   ; preds = %B304.endif
  br label %B366

B488.endif.endif:                                 ; preds = %B366
  %34 = trunc i64 %.538 to i8
  %35 = trunc i64 %.538 to i8
  %.567 = icmp samesign ugt i8 %35, -33
  %.570 = select i1 %.567, i64 2, i64 1
  %.573 = icmp samesign ugt i8 %34, -17
  %.575 = zext i1 %.573 to i64
  %.576 = add i64 %.570, %.575
  %.592 = sub i64 %arg.end, %.543
  %.13.i14 = tail call i64 @llvm.umin.i64(i64 %.592, i64 %.576)
  %.581 = lshr i64 63, %.576
  %.584 = and i64 %.581, %.538
  %.702335.not = icmp eq i64 %arg.end, %.543
  br i1 %.702335.not, label %B1020, label %B854.epil.preheader

B854.epil.preheader:                              ; preds = %B488.endif.endif
  %scevgep89 = getelementptr i8, ptr %scevgep, i64 %i.9.2
  br label %B854.epil
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #0

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.unroll.disable"}
!3 = !{!"branch_weights", i32 1, i32 99}
